export const shell = {
  product: 'Observer Atlas',
  motto: 'Every mark has its sentence',
};

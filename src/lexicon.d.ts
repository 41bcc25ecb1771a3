declare module 'virtual:lexicon' {
  const lexicon: import('./extract/index.ts').Lexicon;
  export default lexicon;
}

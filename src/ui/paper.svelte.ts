/** Whether the page is being printed; who prints sets it before the browser lays the paper out. */
class Paper {
  printing: boolean = $state(false);
}

export const paper: Paper = new Paper();

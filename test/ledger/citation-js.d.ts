/** What the tests use of a reader of citations that comes without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    get(options: { readonly type: 'json' }): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';

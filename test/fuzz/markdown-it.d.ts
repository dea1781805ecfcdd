/** The part of markdown-it, which VS Code shows Markdown with, that is used here; it comes without types. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly children: readonly Token[] | null;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options: { readonly html: boolean; readonly linkify: boolean });
    readonly linkify: { set(options: { readonly fuzzyLink: boolean }): void };
    parse(text: string, env: object): readonly Token[];
  }
}

/**
 * What a page may load: our style sheets and scripts. Pictures become PNG by way of an image that is in the page
 * already.
 * @param ours where VS Code keeps what is ours, as policies name it
 */
export const pagePolicy = (ours: string): string =>
  `default-src 'none'; style-src ${ours}; script-src ${ours}; img-src data:`;

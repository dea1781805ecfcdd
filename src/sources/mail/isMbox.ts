/** Whether a file is a mailbox: a line "From sender date" and a header below it. */
export function isMbox(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000));
  return /^From [^\r\n]{1,300}\r?\n(?:>From [^\r\n]{1,300}\r?\n)?[!-9;-~]{1,80}:/.test(start);
}

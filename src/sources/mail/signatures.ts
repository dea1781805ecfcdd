/** The line above a signature: "-- " (RFC 3676), whose space many programs lose. */
export function isSignatureMark(text: string): boolean {
  return /^(?:--|—|––) ?$/.test(text);
}

/** A rule above the footer of a mailing list: "_______________________________________________". */
export function isFooterRule(text: string): boolean {
  return /^(?:_{20,200}|-{40,200}|={20,200})$/.test(text);
}

/** Signatures and footers are short; further lines after a mark are the mail's text. Lines that are not blank. */
export const maxSignatureLines = 12;

/** What telephones and providers add below a mail, in the languages of headLabels.ts; each pattern is a whole line. */
const devices = [
  String.raw`sent from (?:my |mail for |outlook |yahoo |the )[^.]{1,60}`,
  String.raw`get outlook for (?:ios|android|mac)[^.]{0,60}`,
  String.raw`(?:von meinem [^.]{1,40} gesendet|gesendet (?:von|mit|aus) [^.]{1,40})`,
  String.raw`(?:envoyé de mon [^.]{1,40}|envoyé (?:depuis|à partir de) [^.]{1,40}|télécharger outlook pour [^.]{1,40})`,
  String.raw`(?:enviado (?:desde|do|a partir do) (?:mi |meu )?[^.]{1,40})`,
  String.raw`inviato da(?:l mio)? [^.]{1,40}`,
  String.raw`(?:verstuurd vanaf mijn [^.]{1,40}|verzonden (?:vanuit|via|met) [^.]{1,40})`,
  String.raw`skickat från min [^.]{1,40}|sendt fra min [^.]{1,40}|lähetetty [^.]{1,40}(?:sta|stä|lta|ltä)`,
  String.raw`wysłane z [^.]{1,40}|odesláno z [^.]{1,40}|odoslané z [^.]{1,40}|trimis de pe [^.]{1,40}`,
  String.raw`отправлено (?:с|из) [^.]{1,40}|надіслано з [^.]{1,40}|изпратено от моя [^.]{1,40}`,
  String.raw`στάλθηκε από [^.]{1,40}|[^.]{1,20}['’]?(?:dan|den|umdan|imden) gönderildi`,
  String.raw`(?:iphone|ipad)(?:から送信|发自.{0,20})|发自我的.{1,20}|나의 .{1,20}에서 보냄`,
];

const device = new RegExp(`^(?:${devices.join('|')})[.。]?$`, 'iu');

/** Whether a line is the signature of a telephone: "Sent from my iPhone". */
export function isDeviceLine(text: string): boolean {
  return text.length <= 100 && device.test(text);
}

/** Beginnings of the notices that companies put under every mail, and what they have to say soon after. */
const notices: readonly (readonly [begins: RegExp, says: RegExp])[] = [
  [
    /^(?:[*_\s]{0,4}(?:legal |confidentiality |disclaimer|important )[^.]{0,40})?[^.]{0,60}\b(?:e-?mail|message|communication|transmission)\b/i,
    /\b(?:confidential|privileged|intended (?:only|solely|recipient)|intended for the)/i,
  ],
  [/^[^.]{0,60}\b(?:E-?Mail|Nachricht)\b/, /vertraulich|rechtlich geschützt|nicht der richtige Adressat/i],
  [
    /^[^.]{0,60}\b(?:message|courriel|courrier|e-?mail)\b/i,
    /confidentiel|destinataires? exclusi|à l['’]attention exclusive/i,
  ],
  [/^[^.]{0,60}\b(?:mensaje|correo|mensagem|e-?mail)\b/i, /confidencial|destinatario|destinatário/i],
  [/^[^.]{0,60}\b(?:messaggio|e-?mail|comunicazione)\b/i, /riservat|confidenzial|destinatari/i],
  [/^[^.]{0,60}\b(?:bericht|e-?mail)\b/i, /vertrouwelijk|uitsluitend bestemd|geadresseerde/i],
  [/^[^.]{0,60}(?:сообщение|письмо)/i, /конфиденциальн/i],
];

/** Headings of such notices: they begin one whatever follows. */
const noticeHeading =
  /^[*_\s]{0,4}(?:confidentiality (?:notice|statement)|legal (?:notice|disclaimer)|e-?mail disclaimer)\b/i;

/** Whether a paragraph is the notice of a company under its mails, not something that the sender says. */
export function isLegalNotice(text: string): boolean {
  if (text.length < 60) return false;
  const start = text.slice(0, 400);
  return noticeHeading.test(start) || notices.some(([begins, says]) => begins.test(start) && says.test(start));
}

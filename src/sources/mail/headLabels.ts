/** What a line of the head of a quoted or forwarded mail states. */
export type HeadField = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * How mail programs in thirty languages begin the lines of such heads, in lower case: Outlook ("Von:", "Gesendet:"),
 * Apple Mail ("Datum:"), Thunderbird and Gmail.
 */
const labels: Readonly<Record<HeadField, readonly string[]>> = {
  from: [
    ...[
      'from',
      'von',
      'de',
      'de la part de',
      'da',
      'van',
      'från',
      'fra',
      'lähettäjä',
      'od',
      'feladó',
      'de la',
      'šalje',
    ],
    ...['от', 'от кого', 'від', 'от', 'από', 'kimden', 'gönderen', 'saatja', 'no', 'nuo', 'expéditeur', 'remitente'],
    ...['mittente', 'afzender', 'avsändare', 'nadawca', 'odesílatel', 'odosielateľ', 'expeditor', 'отправитель'],
    ...['من', 'מאת', '差出人', '发件人', '寄件者', '보낸 사람', '보낸사람'],
  ],
  date: [
    ...[
      'sent',
      'date',
      'gesendet',
      'datum',
      'envoyé',
      'date d’envoi',
      "date d'envoi",
      'enviado',
      'enviado el',
      'fecha',
    ],
    ...['enviada em', 'enviado em', 'enviada', 'data', 'inviato', 'verzonden', 'skickat', 'sendt', 'dato', 'lähetetty'],
    ...['päivämäärä', 'päiväys', 'pvm', 'wysłano', 'wysłane', 'odesláno', 'odoslané', 'dátum', 'elküldve', 'küldve'],
    ...[
      'trimis',
      'data trimiterii',
      'poslano',
      'отправлено',
      'дата',
      'надіслано',
      'изпратено',
      'στάλθηκε',
      'ημερομηνία',
    ],
    ...['gönderildi', 'gönderme tarihi', 'tarih', 'saadetud', 'kuupäev', 'nosūtīts', 'datums', 'išsiųsta', 'تاريخ'],
    ...[
      'التاريخ',
      'تم الإرسال',
      'נשלח',
      'תאריך',
      '送信日時',
      '日付',
      '日時',
      '发送时间',
      '日期',
      '寄件日期',
      '보낸 날짜',
      '날짜',
    ],
  ],
  to: [
    ...['to', 'an', 'à', 'para', 'a', 'aan', 'till', 'til', 'vastaanottaja', 'do', 'komu', 'pro', 'címzett', 'către'],
    ...['prima', 'кому', 'до', 'προς', 'kime', 'alıcı', 'saaja', 'kam', 'kam', 'destinataire', 'destinatario', 'إلى'],
    ...['אל', '宛先', '收件人', '收件者', '받는 사람', '받는사람'],
  ],
  cc: [
    ...[
      'cc',
      'kopie',
      'kopie (cc)',
      'copie à',
      'cópia',
      'copia',
      'kopia',
      'kopi',
      'kopio',
      'dw',
      'kópia',
      'másolatot kap',
    ],
    ...['копия', 'копія', 'κοιν', 'κοινοποίηση', 'bilgi', 'נוסח', 'עותק', 'نسخة', '抄送', '副本', '참조', 'bcc'],
  ],
  subject: [
    ...['subject', 'betreff', 'objet', 'asunto', 'assunto', 'oggetto', 'onderwerp', 'ämne', 'emne', 'aihe', 'temat'],
    ...[
      'předmět',
      'predmet',
      'tárgy',
      'subiect',
      'тема',
      'относно',
      'θέμα',
      'konu',
      'teema',
      'tēma',
      'tema',
      'الموضوع',
    ],
    ...['נושא', '件名', '主题', '主旨', '제목'],
  ],
  other: ['reply-to', 'antwort an', 'répondre à', 'responder a', 'attachments', 'anlagen', 'importance', 'message-id'],
};

const fields = new Map(
  (Object.keys(labels) as HeadField[]).flatMap((field) => labels[field].map((label) => [label, field] as const)),
);

/** Emphasis around a label is left by programs that make text of HTML: "*From:* Ann Moore". */
const labelled = /^[*_\s]{0,4}([\p{L}][\p{L}\p{M}’'() -]{0,24}?)\s{0,2}[:：][*_]{0,2}/u;

/** A line of a head, taken apart: "Von: Ann Moore" is from, "Von", and "Ann Moore". Null for all other lines. */
export function readHeadLine(text: string): { field: HeadField; label: string; value: string } | null {
  const match = labelled.exec(text.slice(0, 60));
  const label = match?.[1];
  const field = label === undefined ? undefined : fields.get(label.toLowerCase());
  if (!match || label === undefined || !field) return null;
  return {
    field,
    label,
    value: text
      .slice(match[0].length)
      .replace(/^[*_\s]{1,4}/, '')
      .trim(),
  };
}

/**
 * What stands above such a head, or above a mail quoted without one, in lower case: "-----Original Message-----",
 * "Begin forwarded message:". Dashes and colons are not part of it.
 */
const separators = new Set([
  ...[
    'original message',
    'original mail',
    'forwarded message',
    'begin forwarded message',
    'forwarded by',
    'reply message',
  ],
  ...['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'weitergeleitete nachricht'],
  ...['anfang der weitergeleiteten nachricht', 'message original', 'message d’origine', "message d'origine"],
  ...['message transféré', 'début du message transféré', 'début du message réexpédié', 'mensaje original'],
  ...['mensaje reenviado', 'inicio del mensaje reenviado', 'mensagem original', 'mensagem encaminhada'],
  ...[
    'início da mensagem encaminhada',
    'início da mensagem reencaminhada',
    'messaggio originale',
    'messaggio inoltrato',
  ],
  ...['inizio messaggio inoltrato', 'oorspronkelijk bericht', 'origineel bericht', 'doorgestuurd bericht'],
  ...['begin doorgestuurd bericht', 'ursprungligt meddelande', 'vidarebefordrat meddelande', 'vidarebefordrat brev'],
  ...['oprindelig meddelelse', 'videresendt meddelelse', 'opprinnelig melding', 'videresendt melding'],
  ...['alkuperäinen viesti', 'välitetty viesti', 'oryginalna wiadomość', 'wiadomość oryginalna'],
  ...['treść przekazanej wiadomości', 'wiadomość przekazana dalej', 'původní zpráva', 'přeposlaná zpráva'],
  ...['pôvodná správa', 'preposlaná správa', 'eredeti üzenet', 'továbbított üzenet', 'mesaj original'],
  ...['mesaj redirecționat', 'исходное сообщение', 'пересылаемое сообщение', 'пересланное сообщение'],
  ...['начало переадресованного сообщения', 'оригінальне повідомлення', 'переслане повідомлення'],
  ...['оригинално съобщение', 'препратено съобщение', 'αρχικό μήνυμα', 'προωθημένο μήνυμα', 'orijinal mesaj'],
  ...[
    'özgün ileti',
    'yönlendirilen ileti',
    'iletilen mesaj',
    '元のメッセージ',
    '転送メッセージ',
    '原始邮件',
    '原始郵件',
  ],
  ...['转发的邮件', '轉寄郵件', '원본 메시지', '전달된 메시지', 'الرسالة الأصلية', 'رسالة محولة', 'הודעה מקורית'],
]);

/** Whether a line only says that another mail follows: "-----Original Message-----". */
export function isSeparator(text: string): boolean {
  if (text.length > 100) return false;
  const bare = text.replace(/^[-_=*\s>]{1,40}|[-_=*\s:：]{1,40}$/g, '').toLowerCase();
  return separators.has(bare);
}

/** Whether a line is nothing but a rule that mail programs draw above a quoted mail: "________________". */
export function isRule(text: string): boolean {
  return /^(?:_{5,200}|-{5,200}|={5,200}|\*{5,200})$/.test(text);
}

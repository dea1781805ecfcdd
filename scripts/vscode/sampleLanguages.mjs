/** Articles in other languages, for pictures: about the bridge of the sample articles. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const german = [
  'Die Brücke von Saltgate soll noch im Oktober wieder geöffnet werden. Das teilte Bürgermeisterin Helena ' +
    'Brandt-Okoye am Mittwoch mit.',
  '„Der neue Pfeiler steht, und er steht gut“, sagte Brandt-Okoye vor dem Gemeinderat. Sie habe den Bericht der ' +
    'Ingenieure selbst gelesen. Die Fähre werde bis Ende November weiterfahren, weil viele Pendler noch auf sie ' +
    'angewiesen seien.',
  'Der Leiter der Bauarbeiten, Jonas Wedekind, warnte vor zu viel Eile: „Beton kennt keinen Kalender.“ Nach Angaben ' +
    'des Landes hat der Umbau bisher 4,2 Millionen Euro gekostet.',
  'Die Händler am Hafen fordern eine Entschädigung. „Fünf Monate ohne Brücke waren fünf Monate ohne Kundschaft“, ' +
    'sagte Wirtin Karla Lindholm dem Nordhafener Anzeiger.',
];

const russian = [
  'Мост в Солтгейте снова откроют для движения до конца октября. Об этом в среду сообщила мэр города Хелена Брандт.',
  '«Новая опора стоит, и стоит надёжно», — заявила Брандт на заседании совета. По её словам, паром будет ходить до ' +
    'конца ноября.',
  'Руководитель строительства Йонас Ведекинд отметил, что торопиться нельзя. «Бетон не знает календаря», — сказал он.',
];

const articles = {
  '2025-10-10-saltgate-bruecke.md': {
    title: 'Saltgate wartet auf die Brücke',
    date: '2025-10-10',
    source: 'Nordhafener Anzeiger',
    paragraphs: german,
  },
  '2025-10-11-saltgate-most.md': {
    title: 'Мост в Солтгейте откроют в октябре',
    date: '2025-10-11',
    source: 'Северный вестник',
    paragraphs: russian,
  },
};

/** @param {string} folder that of the workspace */
export async function writeSampleLanguages(folder) {
  for (const [name, { title, date, source, paragraphs }] of Object.entries(articles))
    await writeFile(
      join(folder, name),
      `---\ntitle: ${title}\ndate: ${date}\nsource: ${source}\n---\n\n${paragraphs.join('\n\n')}\n`,
    );
}

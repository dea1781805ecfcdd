import type { TableColumns } from '../importer';

/**
 * What columns of articles are called, the surest first, as news archives, databases and scrapers name them in
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish, Danish, Norwegian, Finnish, Russian,
 * Chinese and Japanese. As `keyOf` gives them: in lower case, without accents and without anything between words.
 */
const names: Readonly<Record<keyof TableColumns | 'id' | 'language', string>> = {
  text: `text fulltext articletext articlebody bodytext maintext body content contents contenttext articlecontent article
    story transcript volltext artikeltext inhalt texte contenu corps texto cuerpo contenido testo contenuto corpo conteudo
    tekst inhoud tresc brodtext innehall indhold innhold teksti sisalto текст содержание 正文 内容 全文 本文 html`,
  title: `title headline articletitle heading head titel uberschrift schlagzeile titre titulo titular titolo kop tytul
    rubrik overskrift otsikko заголовок название 标题 题目 タイトル 見出し name subject`,
  date: `date published publishedat publicationdate pubdate datepublished publishdate datepublish publisheddate publishedon
    articledate dateofpublication time datum veroffentlicht veroffentlichungsdatum erscheinungsdatum datepublication
    datedepublication fecha fechapublicacion fechadepublicacion datapublicacao datapubblicazione publicatiedatum
    datapublikacji publicerad dato julkaistu дата датапубликации 日期 发布日期 日付 data`,
  author: `author authors byline writer journalist by creator autor autoren verfasser auteur auteurs autore autori
    autores forfatter skribent forfattare kirjoittaja autorzy автор авторы 作者 著者`,
  source: `url link sourceurl articleurl webpage permalink canonicalurl uri source weblink adresse lien enlace fuente
    fonte bron zrodlo kalla kilde lahde quelle ссылка источник 链接 来源 リンク`,
  id: 'id articleid docid documentid uuid guid recordid nr no number key',
  language: 'language lang sprache langue idioma lingua taal jezyk sprak язык 语言 言語',
};

/** Which of the columns hold what, by their names; null when none is called as texts are. */
export function guessColumns(columns: readonly string[]): TableColumns | null {
  const text = columnFor('text', columns);
  if (text === null) return null;
  const left = columns.filter((column) => column !== text);
  const [title, date, author, source] = (['title', 'date', 'author', 'source'] as const).map((role) =>
    columnFor(role, left),
  ) as [string | null, string | null, string | null, string | null];
  return { text, title, date, author, source };
}

/** The column of some role; null when none is called so. */
export function columnFor(role: keyof typeof names, columns: readonly string[]): string | null {
  const wanted = names[role].split(/\s+/);
  let best: { readonly column: string; readonly rank: number } | null = null;
  for (const column of columns) {
    const rank = wanted.indexOf(keyOf(column));
    if (rank >= 0 && (best === null || rank < best.rank)) best = { column, rank };
  }
  return best?.column ?? null;
}

function keyOf(column: string): string {
  return column
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss');
}

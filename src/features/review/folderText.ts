/** The README.md of the folder `.seed-review`, for whoever finds it there. */
export const folderText = `# What reviewers decided

The extension Seed Review keeps here what the people who work on these articles add to them. The articles themselves
are not changed. Commit this folder with the articles, so that everybody has the same.

- \`decisions/REVIEWER/PATH-OF-ARTICLE.json\`: what one reviewer decided about one article: who said something, what a
  date means, what is reviewed, notes. Each reviewer has files of his or her own, so that branches merge by themselves.
  Below \`.seed-archive/NAME/\` lie those about articles that are read in an archive.
- \`people/REVIEWER.json\`: what one reviewer decided about names in all articles: who is one and the same person.
- \`searches.json\`: searches that somebody saved.

The files are plain JSON, a line a field, oldest first. Seed Review reads them again when they change, and never writes
to a file that it does not understand: the Problems panel says which line that is.
`;

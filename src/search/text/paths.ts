import { fold } from './characters';

/** Whether a path has this part, in small letters or capitals; `*` stands for anything between. */
export function pathTest(text: string): (path: string) => boolean {
  const pieces = text
    .split('*')
    .map(fold)
    .filter((piece) => piece !== '');
  return (path) => {
    const folded = fold(path);
    let at = 0;
    for (const piece of pieces) {
      const found = folded.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return true;
  };
}

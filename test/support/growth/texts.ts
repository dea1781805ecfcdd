/** Letters that stand for a number, each number's own. */
export function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'klmnopqrst'[Number(digit)]!);
}

/** A shape again and again, up to a length; each `#` in it becomes other letters each time. */
export function textOf(shape: string, length: number): string {
  if (!shape.includes('#')) return shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
  const parts: string[] = [];
  for (let [count, number] = [0, 0]; count < length; number++) {
    const part = shape.replaceAll('#', letters(number));
    parts.push(part);
    count += part.length;
  }
  return parts.join('').slice(0, length);
}

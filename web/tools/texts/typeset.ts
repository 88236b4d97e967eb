// Spaces that nobody types and nobody sees in a file, put in on the way to the page: so translators and their spreadsheets
// need not know of them. French sets one before ? ! ; : » and after «, where no line may break.
import { TextElement, Transformer } from '@fluent/syntax';
import type { Pattern } from '@fluent/syntax';

const narrow = '\u202f';
const wide = '\u00a0';

const spaced: Readonly<Record<string, (text: string) => string>> = {
  fr: (text) =>
    text
      .replaceAll(/ +(?=[?!;])/g, narrow)
      .replaceAll(/ +(?=[:»])/g, wide)
      .replaceAll(/(?<=«) +/g, wide),
};

class Spaces extends Transformer {
  readonly #set: (text: string) => string;

  constructor(set: (text: string) => string) {
    super();
    this.#set = set;
  }

  override visitTextElement(node: TextElement): TextElement {
    return new TextElement(this.#set(node.value));
  }
}

/** The pattern as the page gets it; the one that was read stays as it is. */
export function typeset(tag: string, pattern: Pattern): Pattern {
  const set = spaced[tag];
  if (!set) return pattern;
  const copy = pattern.clone();
  new Spaces(set).genericVisit(copy);
  return copy;
}

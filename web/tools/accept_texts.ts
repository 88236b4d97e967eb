// Puts on record that texts of a language fit the English of today: new ones at once; those whose English changed when they
// are named, after somebody has read them beside it and put them right. check_texts.ts asks for it.
//   node tools/accept_texts.ts de [text id...]
import { localeTags, readLocale } from './texts/locale.ts';
import { accepted, driftOf, writeMadeFrom } from './texts/made_from.ts';

const [tag = '', ...read] = process.argv.slice(2);
if (tag === 'en' || !localeTags().includes(tag)) {
  console.error('accept_texts.ts TAG [TEXT ID...], TAG one of the folders of src/i18n/locales, not en');
  process.exit(2);
}
const english = readLocale('en');
const locale = readLocale(tag);
const unknown = read.filter((id) => !english.texts.has(id) || !locale.texts.has(id));
if (unknown.length > 0) {
  console.error(`not a text of both languages: ${unknown.join(' ')}`);
  process.exit(1);
}
const madeFrom = accepted(locale, english, read);
writeMadeFrom(tag, madeFrom);
const { changed } = driftOf({ ...locale, madeFrom }, english);
if (changed.length > 0) console.log(`still to be read beside the English: ${changed.join(' ')}`);

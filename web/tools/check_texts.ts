// Holds every language against English by the rules of texts/rules.ts. Part of the build: a problem fails it.
//   node tools/check_texts.ts [language tag...]
import { localeTags, readLocale } from './texts/locale.ts';
import { check } from './texts/rules.ts';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const english = readLocale('en');
const problems = (asked.length > 0 ? asked : localeTags()).flatMap((tag) =>
  check(tag === 'en' ? english : readLocale(tag), english),
);
for (const { tag, rule, where, what } of problems) console.error(`${tag}/${where}: ${what}  (${rule})`);
if (problems.length > 0) {
  console.error(`${problems.length} problems in the texts. web/src/i18n/REVIEWING.md says what each rule asks for.`);
  process.exit(1);
}

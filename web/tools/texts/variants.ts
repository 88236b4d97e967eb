// A text as the whole sentences that it can become: one for each choice of its plurals. What stands for a value is
// written {name} in them, so that people and rules can read them without knowing Fluent.
import type { Expression, Pattern, SelectExpression } from '@fluent/syntax';

export interface Variant {
  /** Which plural category was chosen for which variable. Empty for a text without plurals. */
  readonly choice: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface Sentences {
  readonly variants: readonly Variant[];
  /** For each variable that a plural depends on: the categories offered. */
  readonly plurals: ReadonlyMap<string, readonly string[]>;
  /** Fluent that this house does not use (terms, references, selections of another kind). */
  readonly strange: readonly string[];
}

/** Plural categories, and exact numbers such as [0]. */
const counted = /^(zero|one|two|few|many|other|\d+)$/;

/** The variable that an expression shows: $name itself, or NUMBER($name, ...). */
export function variableOf(expression: Expression): string | null {
  if (expression.type === 'VariableReference') return expression.id.name;
  if (expression.type !== 'FunctionReference') return null;
  const [first] = expression.arguments.positional;
  return first?.type === 'VariableReference' ? first.id.name : null;
}

export function sentences(pattern: Pattern): Sentences {
  const plurals = new Map<string, string[]>();
  const strange: string[] = [];

  const walk = (elements: Pattern['elements'], choice: Variant['choice']): Variant[] => {
    let found: Variant[] = [{ choice, text: '' }];
    const append = (text: string): void => {
      found = found.map((variant) => ({ ...variant, text: variant.text + text }));
    };
    for (const element of elements) {
      if (element.type === 'TextElement') {
        append(element.value);
        continue;
      }
      const { expression } = element;
      if (expression.type === 'SelectExpression') {
        found = found.flatMap((before) => choose(expression, before));
        continue;
      }
      const variable = variableOf(expression);
      if (expression.type === 'StringLiteral') append(expression.parse().value);
      else if (variable !== null) append(`{${variable}}`);
      else strange.push(expression.type);
    }
    return found;
  };

  /** Goes on from `before` with each variant; only with the one already chosen when the variable comes a second time. */
  const choose = ({ selector, variants }: SelectExpression, before: Variant): Variant[] => {
    if (selector.type !== 'VariableReference') {
      strange.push(`a choice by ${selector.type}`);
      return [before];
    }
    const { name } = selector.id;
    const keys = variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
    for (const key of keys) if (!counted.test(key)) strange.push(`a choice by "${key}"`);
    plurals.set(name, keys);
    return variants.flatMap(({ value }, k) => {
      const key = keys[k] ?? '';
      if ((before.choice[name] ?? key) !== key) return [];
      return walk(value.elements, { ...before.choice, [name]: key }).map((inner) => ({
        choice: inner.choice,
        text: before.text + inner.text,
      }));
    });
  };

  return { variants: walk(pattern.elements, {}), plurals, strange };
}

/** The names within {...}. */
export function variablesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w[\w-]*)\}/g)].map(([, name]) => name ?? ''));
}

/** The sentence that stands for the rest: all of its choices "other". */
export function mainSentence({ variants }: Sentences): string {
  const main = variants.find(({ choice }) => Object.values(choice).every((key) => key === 'other'));
  return (main ?? variants[0])?.text ?? '';
}

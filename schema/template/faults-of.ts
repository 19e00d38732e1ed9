import type { DocumentNode } from '../document/node';
import { parseDocument } from '../document/parse-document';
import { starterBlocks } from './starter-blocks';
import { starterOf } from './starter-of';

interface Fault {
  path: (string | number)[];
  message: string;
}

interface Part {
  key: string;
  heading: string;
  blocks: DocumentNode[];
}

interface Component {
  key: string;
  number: number;
  counts: Record<string, number>;
  text: Record<string, { subsections: Part[] }>;
}

interface Whole {
  languages: string[];
  text: Record<string, unknown>;
  components: Component[];
}

type Path = Fault['path'];

const twice = (keys: readonly string[], path: Path): Fault[] =>
  keys.flatMap((key, at) =>
    keys.indexOf(key) === at ? [] : [{ path: [...path, at, 'key'], message: `“${key}” is used twice` }],
  );

const missing = (languages: string[], texts: Record<string, unknown>, path: Path): Fault[] =>
  languages
    .filter((each) => !Object.hasOwn(texts, each))
    .map((each) => ({ path: [...path, each], message: 'text is missing' }));

const countOf = (node: DocumentNode, type: string): number =>
  (node.type === type ? 1 : 0) + (node.content ?? []).reduce((sum, child) => sum + countOf(child, type), 0);

function starterFaults(counts: Component['counts'], subsections: Part[], path: Path): Fault[] {
  const faults = subsections.flatMap(({ heading, blocks }, at): Fault[] => {
    const parsed = parseDocument(starterOf({ subsections: [{ heading, blocks }] }));
    return parsed.ok ? [] : [{ path: [...path, at, 'blocks'], message: parsed.problem }];
  });
  const starter = starterOf({ subsections });
  for (const [type, is] of Object.entries(counts)) {
    const found = countOf(starter, type);
    if (found !== is) faults.push({ path, message: `holds ${found} blocks “${type}” where it must hold ${is}` });
  }
  const keys = starterBlocks(starter).map((block) => block.key);
  for (const key of new Set(keys.filter((each, at) => keys.indexOf(each) !== at)))
    faults.push({ path, message: `cannot tell two blocks “${key}” apart` });
  return faults;
}

function componentFaults({ key, counts, text }: Component, path: Path): Fault[] {
  return Object.entries(text).flatMap(([language, { subsections }]) => {
    const place = [...path, 'text', language, 'subsections'];
    const keys = subsections.map((each) => each.key);
    return [...twice(keys, place), ...starterFaults(counts, subsections, place)].map((fault) => ({
      ...fault,
      message: `${key}: ${fault.message}`,
    }));
  });
}

/** What is wrong with a template beyond the shape of its parts, each with its place. */
export function faultsOf({ languages, text, components }: Whole): Fault[] {
  const path: Path = ['components'];
  const keys = components.map(({ key }) => key);
  return [
    ...missing(languages, text, ['text']),
    ...twice(keys, path),
    ...components.flatMap((each, at) => [
      ...missing(languages, each.text, [...path, at, 'text']),
      ...(each.number === at + 1 ? [] : [{ path: [...path, at, 'number'], message: `must be ${at + 1}` }]),
      ...componentFaults(each, [...path, at]),
    ]),
  ];
}

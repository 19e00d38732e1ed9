import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathwayOf } from '../../../schema/document/blocks';
import { layOutPathway, pathwayText, type Area, type DrawingSetting } from '../../../schema/pathway';
import { anyPathway } from '../../support/any-pathway';
import { pathwayDocument } from '../../support/lower-kesh-pathway';

const leading = { stage: 22, kind: 17, title: 20, fact: 17 };
const settingOf = (width: number): DrawingSetting => ({ width, leading, measure: (text) => text.length * 7.4 });
const anyWidth = fc.constantFrom(280, 480, 700, 1100);

const overlap = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const pairs = <Item>(items: readonly Item[]) =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

describe('the drawing of a pathway', () => {
  it('shows every step once, in the order of the numbered text', () => {
    fc.assert(
      fc.property(anyPathway, anyWidth, (pathway, width) => {
        const drawn = layOutPathway(pathway, settingOf(width)).bands.flatMap(({ steps }) => steps);
        const written = pathwayText(pathway).flatMap(({ steps }) => steps);
        const numbers = drawn.map(({ content }) => content.step.number);
        expect([...numbers].sort()).toEqual(written.map(({ step }) => step.number).sort());
        expect(new Set(numbers).size).toBe(pathway.stages.flatMap(({ steps }) => steps).length);
      }),
    );
  });

  it('keeps boxes apart from each other and inside their stage', () => {
    fc.assert(
      fc.property(anyPathway, anyWidth, (pathway, width) => {
        const { bands } = layOutPathway(pathway, settingOf(width));
        expect(pairs(bands).filter(([a, b]) => overlap(a, b))).toEqual([]);
        for (const band of bands) {
          expect(pairs(band.steps).filter(([a, b]) => overlap(a, b))).toEqual([]);
          for (const { x, y, width: across, height } of band.steps) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + across).toBeLessThanOrEqual(width);
            expect(y).toBeGreaterThan(band.y);
            expect(y + height).toBeLessThan(band.y + band.height);
          }
        }
      }),
    );
  });

  it('keeps lines out of boxes, and lets each end at the step it leads to', () => {
    fc.assert(
      fc.property(anyPathway, anyWidth, (pathway, width) => {
        const { bands, ways } = layOutPathway(pathway, settingOf(width));
        const boxes = bands.flatMap(({ steps }) => steps);
        for (const { points, to } of ways) {
          const target = boxes.find(({ content }) => content.step.at === to);
          expect(points.at(-1)?.y).toBe(target?.y);
          points.slice(1).forEach((end, at) => {
            const start = points[at] ?? end;
            expect(start.x === end.x || start.y === end.y).toBe(true);
            const inside = boxes.filter((box) => {
              const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
              const [top, foot] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
              return right > box.x && left < box.x + box.width && foot > box.y && top < box.y + box.height;
            });
            expect(inside).toEqual([]);
          });
        }
      }),
    );
  });

  it('keeps texts inside their box and never cuts a stage through a step', () => {
    fc.assert(
      fc.property(anyPathway, anyWidth, (pathway, width) => {
        const setting = settingOf(width);
        for (const { steps, cuts } of layOutPathway(pathway, setting).bands)
          for (const { texts, x, y, width: across, height } of steps) {
            expect(cuts.filter((cut) => cut > y && cut < y + height)).toEqual([]);
            for (const { text, x: left, y: baseline, face } of texts) {
              expect(left + setting.measure(text, face)).toBeLessThanOrEqual(x + across + 8);
              expect(baseline).toBeGreaterThan(y);
              expect(baseline).toBeLessThan(y + height);
            }
          }
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyPathway, anyWidth, (pathway, width) => {
        expect(layOutPathway(pathway, settingOf(width))).toEqual(layOutPathway(pathway, settingOf(width)));
      }),
      { numRuns: 20 },
    );
  });

  it('stacks all steps under each other on a phone and sets up to three side by side on a page', () => {
    const pathway = pathwayOf(pathwayDocument);
    if (!pathway) throw new Error('no pathway');
    const besides = (width: number) => {
      const steps = layOutPathway(pathway, settingOf(width)).bands.flatMap((band) => band.steps);
      return Math.max(...steps.map(({ y }) => steps.filter((other) => other.y === y).length));
    };
    expect(besides(280)).toBe(1);
    expect(besides(700)).toBe(3);
  });
});

import type { EventLoopUtilization, IntervalHistogram } from 'node:perf_hooks';
import type { Figures } from './served-by';

type Labels = Record<string, string | number>;

const labelled = (labels: Labels) => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`);
  return pairs.length > 0 ? `{${pairs.join(',')}}` : '';
};

/** One metric in the text format of Prometheus. Values and labels are ours, never what anybody typed. */
function metric(name: string, type: 'counter' | 'gauge', help: string, samples: [Labels, number][] | number): string {
  const all: [Labels, number][] = typeof samples === 'number' ? [[{}, samples]] : samples;
  const lines = all.map(([labels, value]) => `accord_${name}${labelled(labels)} ${value}`);
  return [`# HELP accord_${name} ${help}`, `# TYPE accord_${name} ${type}`, ...lines].join('\n');
}

function commitHistogram({ commitSeconds: { sum, atMost }, commits }: Figures): string {
  const name = 'accord_commit_seconds';
  const bucket = ([bound, count]: readonly [number, number]) =>
    `${name}_bucket{le="${bound === Infinity ? '+Inf' : bound}"} ${count}`;
  return [
    `# HELP ${name} How long putting edits on disk took.`,
    `# TYPE ${name} histogram`,
    ...atMost.map(bucket),
    `${name}_sum ${sum}`,
    `${name}_count ${commits}`,
  ].join('\n');
}

export interface ProcessFigures {
  lag: Pick<IntervalHistogram, 'mean' | 'max' | 'percentile'>;
  utilization: EventLoopUtilization;
  memory: Pick<NodeJS.MemoryUsage, 'rss' | 'heapUsed'>;
}

const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0);

/** Everything `/metrics` answers. */
export function metricsText(figures: Figures, { lag, utilization, memory }: ProcessFigures): string {
  const closed = [...figures.closed].map(([code, count]): [Labels, number] => [{ code }, count]);
  return `${[
    metric('rooms', 'gauge', 'Sections that are open.', figures.rooms),
    metric('connections', 'gauge', 'Open sockets.', figures.connections),
    metric('messages_total', 'counter', 'Messages received on sockets.', figures.received),
    metric('updates_total', 'counter', 'Updates of sections put on disk.', figures.updates),
    commitHistogram(figures),
    metric('pending_bytes', 'gauge', 'Edits received and not yet on disk.', figures.pendingBytes),
    metric('dropped_frames_total', 'counter', 'Frames that slow readers did not get.', figures.dropped),
    metric('closed_sockets_total', 'counter', 'Sockets closed by us, by close code.', closed),
    metric('healthy', 'gauge', '1 while edits reach the disk.', figures.healthy ? 1 : 0),
    metric('event_loop_lag_seconds', 'gauge', 'Delay of the event loop since the last look.', [
      [{ quantile: '0.5' }, seconds(lag.percentile(50))],
      [{ quantile: '0.99' }, seconds(lag.percentile(99))],
      [{ quantile: '1' }, seconds(lag.max)],
    ]),
    metric('event_loop_utilization', 'gauge', 'Share of time the event loop was busy.', utilization.utilization),
    metric('resident_memory_bytes', 'gauge', 'Memory of the process.', memory.rss),
    metric('heap_used_bytes', 'gauge', 'Memory held by JavaScript.', memory.heapUsed),
  ].join('\n')}\n`;
}

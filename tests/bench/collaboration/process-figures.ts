import { readFileSync } from 'node:fs';

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Bytes a process made the disk write so far; NaN where the system does not tell. */
export const bytesWritten = (pid: number) => Number(/^write_bytes: (\d+)/m.exec(read(`/proc/${pid}/io`))?.[1]);

/** The most memory a process ever held, in MiB. */
export const peakMemory = (pid: number) => Number(/^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]) / 1024;

/** Microseconds all processors of the machine were busy so far. */
export function machineBusy(): number {
  const [user = 0, nice = 0, system = 0] = (/^cpu +(.*)$/m.exec(read('/proc/stat'))?.[1] ?? '').split(' ').map(Number);
  return (user + nice + system) * 1e4;
}

/** The memory a process holds now, in MiB. */
export const heldMemory = (pid: number) => Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1]) / 1024;

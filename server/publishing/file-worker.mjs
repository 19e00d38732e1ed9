// Only where the server runs from its sources; compiled, the program below stands under this name.
import { register } from 'tsx/esm/api';

register();
await import('./answer-file-job.ts');

import { afterEach } from 'vitest';
import { describePages } from './open-pages';

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') process.stderr.write(`${await describePages()}\n`);
});

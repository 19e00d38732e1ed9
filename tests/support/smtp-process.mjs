// A mail server in a process of its own, for tests: does with each recipient what it was told, and says what came.
import { SMTPServer } from 'smtp-server';

let rules = { usual: 'take' };
const ruleFor = (address) => rules[address] ?? rules.usual;
const reply = (code) => Object.assign(new Error('as the test wants it'), { responseCode: code });
const say = (message) => process.send?.(message);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onConnect: (_session, done) => ruleFor('connect') !== 'mute' && done(),
  onRcptTo({ address }, _session, done) {
    say({ event: 'asked', to: address });
    const rule = ruleFor(address);
    if (rule === 'refuse') return done(reply(550));
    if (rule === 'put-off') return done(reply(451));
    if (rule !== 'hang') done();
  },
  onData(stream, { envelope }, done) {
    const to = envelope.rcptTo.map(({ address }) => address);
    const rule = ruleFor(to[0]);
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      const heard = () => rule === 'die' && process.kill(process.pid, 'SIGKILL');
      process.send?.({ event: 'read', to: to[0] }, heard);
      if (rule === 'die') return;
      if (rule === 'stall') return;
      say({
        event: 'taken',
        to: to.join(' '),
        from: envelope.mailFrom.address,
        mail: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});
server.on('error', () => {});
process.on('message', (next) => {
  if (typeof next === 'object') rules = next;
  say({ event: 'told' });
});
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () =>
  say({ event: 'port', port: server.server.address().port }),
);

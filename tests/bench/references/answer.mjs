/** Speaks with the bench as our own server does: says where it listens, answers for its figures, ends when told to. */
export function answer(port, close) {
  process.on('message', async (question) => {
    if (question === 'figures') {
      const { user, system } = process.cpuUsage();
      process.send({ cpu: user + system });
    }
    if (question === 'close') {
      await close();
      process.send({ closed: true });
    }
    if (question === 'stop') process.exit(0);
  });
  process.on('disconnect', () => process.exit(1));
  process.send({ port });
}

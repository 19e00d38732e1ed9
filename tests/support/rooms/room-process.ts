import { createDatabase, openStorage } from '../../../server/storage';
import { serveRooms } from './serve-rooms';
import { World } from './world';

/**
 * The room server as a process of its own, so that a test can kill it and a bench can weigh it.
 * Arguments: data folder, JSON of {port, sections, writers, limits}. Says where it is on its first line of output.
 */
const [folder = '', asked = '{}'] = process.argv.slice(2);
const { port, sections = 0, writers = 0, limits } = JSON.parse(asked);

function furnish() {
  const storage = openStorage(folder);
  const world = new World(createDatabase(storage));
  const made = {
    sectionIds: Array.from({ length: sections }, (_, at) => world.section(at + 1)),
    personIds: Array.from({ length: writers }, (_, at) => world.member('contributor', `Writer ${at}`)),
  };
  storage.close();
  return made;
}

const made = sections > 0 ? furnish() : {};
const server = await serveRooms(folder, limits, port);
process.on('message', (question) => {
  if (question === 'figures') {
    const { user, system } = process.cpuUsage();
    const stats = server.collaboration.stats();
    process.send?.({ cpu: user + system, stats });
  }
  if (question === 'close') void server.close().then(() => process.send?.({ closed: true }));
  if (question === 'stop') void server.close().then(() => process.exit(0));
});
// Nobody is left to ask: whoever started this has ended, perhaps without saying so.
process.on('disconnect', () => process.exit(1));
process.send?.({ port: server.port, ...made });

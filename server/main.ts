import { demoLinks, playDemo } from './demo';
import { EnvironmentError, localUrl, readEnvironment } from './environment';
import { createLogger, openPort, PortTaken, serveApp, stopOnSignals } from './http';
import { isDomainError } from './kernel';
import { openServices } from './open-services';

async function start() {
  const settings = readEnvironment(process.env);
  const log = createLogger(settings.logLevel);
  const { server, port } = await openPort(settings.host, settings.port);
  const baseUrl = settings.baseUrlIsGiven ? settings.baseUrl : localUrl(settings.host, port);
  const environment = { ...settings, port, baseUrl };
  if (environment.demo) {
    await playDemo(environment, () => console.log('Playing the demo, Lower Kesh Province (about 20 seconds) …'));
  }
  const services = openServices(environment, log);
  let isStopping = () => false;
  const by = { environment, log, isStopping: () => isStopping(), ...services };
  const closePages = await serveApp(server, by);
  ({ isStopping } = stopOnSignals(server, log, async () => {
    await services.close();
    await closePages();
  }));
  if (!settings.caPassphraseIsGiven) log.warn('CA_PASSPHRASE is not set: signing keys are only as safe as this folder');
  if (environment.demo) sayLinks(demoLinks(services.workspace.context({ kind: 'installation' })));
  console.log(`Accord is running at ${environment.baseUrl} (port ${port}; Ctrl-C stops it)`);
}

function sayLinks(links: { who: string; link: string }[]) {
  if (links.length) console.log('Sign in to the demo; each link works once:');
  for (const { who, link } of links) console.log(`  ${who}\n    ${link}`);
}

try {
  await start();
} catch (error) {
  const expected = error instanceof EnvironmentError || error instanceof PortTaken;
  if (!expected && !isDomainError(error, 'storage-failed')) throw error;
  console.error(isDomainError(error, 'storage-failed') ? error.details.cause : error.message);
  process.exit(1);
}

import { EnvironmentError, localUrl, readEnvironment } from './environment';
import { createLogger, openPort, PortTaken, serveApp, stopOnSignals } from './http';

async function start() {
  const settings = readEnvironment(process.env);
  const log = createLogger(settings.logLevel);
  const { server, port } = await openPort(settings.host, settings.port);
  const baseUrl = settings.baseUrlIsGiven ? settings.baseUrl : localUrl(settings.host, port);
  const environment = { ...settings, port, baseUrl };
  const services = { contextFor: () => ({}), upgrade: () => false, health: () => true, close: async () => {} };
  const closePages = await serveApp(server, { environment, log, ...services });
  stopOnSignals(server, log, async () => {
    await services.close();
    await closePages();
  });
  if (!settings.caPassphraseIsGiven) log.warn('CA_PASSPHRASE is not set: signing keys are only as safe as this folder');
  console.log(`Accord is running at ${environment.baseUrl} (Ctrl-C stops it)`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof EnvironmentError || error instanceof PortTaken)) throw error;
  console.error(error.message);
  process.exit(1);
}

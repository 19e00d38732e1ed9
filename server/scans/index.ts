export { cleanScan, type CleanScan } from './clean-scan';

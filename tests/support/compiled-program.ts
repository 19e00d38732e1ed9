import { compile } from '../../scripts/compile.mjs';

/** Tests start the server and the command line as people do: compiled, from the present sources. */
export default compile;

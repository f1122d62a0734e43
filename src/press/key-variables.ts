/** The variables of a private key, as the environment of a command has them. */
export interface KeyVariables {
  HONGBANG_KEY_FILE?: string | undefined;
  HONGBANG_KEY?: string | undefined;
}

/**
 * Takes the variables of the private key out of the environment: what a build starts later (the search program, git)
 * would inherit them.
 * @param env of this process; it is changed.
 */
export function takeKeyVariables(env: NodeJS.ProcessEnv): KeyVariables {
  const { HONGBANG_KEY_FILE, HONGBANG_KEY } = env;
  delete env['HONGBANG_KEY_FILE'];
  delete env['HONGBANG_KEY'];
  return { HONGBANG_KEY_FILE, HONGBANG_KEY };
}

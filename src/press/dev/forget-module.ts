import type { DevEnvironment, ViteDevServer } from 'vite';

/** The part of Vite's runnable environment (`isRunnableDevEnvironment`) that is needed here. */
interface Runnable {
  runner: {
    evaluatedModules: {
      getModuleById: (id: string) => object | undefined;
      invalidateModule: (module: object) => void;
    };
  };
}

/** Makes the server load a module, and all that import it, anew at the next request. */
export function forgetModule(server: ViteDevServer, file: string): void {
  const ssr = server.environments['ssr'] as DevEnvironment & Runnable;
  const forgotten: Parameters<typeof ssr.moduleGraph.invalidateModule>[1] = new Set();
  for (const module of ssr.moduleGraph.getModulesByFile(file) ?? []) {
    ssr.moduleGraph.invalidateModule(module, forgotten, Date.now(), true);
  }
  const { evaluatedModules } = ssr.runner;
  for (const { id } of forgotten) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
}

/**
 * Pagefind says in the console alone that a part of its index did not load or was cut short, and searches on
 * without it; most of that in a worker. Put before its programs, this tells the page.
 */

const CHANNEL = 'hongbang-search-lost';

export const tellLostFiles = `{const told=console.error,lost=new BroadcastChannel(${JSON.stringify(CHANNEL)});console.error=(...words)=>{told(...words);const [,address]=/^Failed to load the (?:index chunk|meta index).*?(\\/\\S+\\.pf_\\w+)/.exec(String(words[0]))??[];if(address)lost.postMessage(address)};}
`;

/** Listens for addresses of files that Pagefind could not use, with the base. */
export function lostFiles(listener: (address: string) => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', ({ data }) => listener(String(data)));
}

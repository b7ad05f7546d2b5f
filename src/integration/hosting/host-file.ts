/** One file for hosts, by its path below the folder of hosting files. */
export type HostFile = { readonly path: string; readonly text: string };

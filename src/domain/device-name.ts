const devices = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Does Windows take this name, with any ending, for a device (Microsoft, Naming Files, Paths, and Namespaces)? */
export function isDeviceName(name: string): boolean {
  return devices.test(name);
}

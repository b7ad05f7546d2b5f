declare module 'trust:facts' {
  const facts: import('./integration/facts.ts').Facts;
  export default facts;
}

declare module 'trust:hosts' {
  export const hosts: typeof import('./integration/hosting/hosts.ts').hosts;
  export const promises: typeof import('./integration/hosting/hosts.ts').promises;
}

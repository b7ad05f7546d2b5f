declare module 'trust:facts' {
  const facts: import('./integration/facts.ts').Facts;
  export default facts;
}

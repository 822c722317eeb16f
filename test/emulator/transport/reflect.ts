// @peculiar/x509 finds its algorithms through tsyringe, which refuses to load without the two functions of
// reflect-metadata that it calls at import time. No class of x509 declares constructor parameters, so "no metadata" is
// the true answer, and a polyfill would be a dependency for nothing. Must be imported before @peculiar/x509.
const none = (): undefined => undefined;
Object.assign(Reflect, { getMetadata: none, getOwnMetadata: none });

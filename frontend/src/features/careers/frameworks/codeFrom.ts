/** A code made of a name, for whoever has no other in mind. */
export function codeFrom(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  return plain.split(/[^A-Z0-9]+/).filter(Boolean).join('-').slice(0, 40).replace(/-$/, '')
}

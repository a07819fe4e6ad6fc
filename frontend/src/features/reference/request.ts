import type { Operation } from './document'

/** What was typed into the form: by parameter, and the body. */
export interface Typed {
  parameters: Readonly<Record<string, string>>
  body: string | Blob | null
}

export interface ApiRequest {
  method: string
  url: string
  headers: Record<string, string>
  body: string | Blob | null
}

/** The request that an operation makes of what was typed; parameters left empty are left out. */
export function requestOf({ method, path, parameters, body }: Operation, typed: Typed): ApiRequest {
  const value = (name: string) => typed.parameters[name] ?? ''
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)))
  const inQuery = parameters.filter((each) => each.in === 'query' && value(each.name) !== '')
  const query = new URLSearchParams(inQuery.map(({ name }) => [name, value(name)])).toString()
  const inHeaders = parameters.filter((each) => each.in === 'header' && value(each.name) !== '')
  return {
    method,
    url: query ? `${filled}?${query}` : filled,
    headers: {
      ...(body ? { 'Content-Type': body.mediaType } : {}),
      ...Object.fromEntries(inHeaders.map(({ name }) => [name, value(name)])),
    },
    body: body ? typed.body : null,
  }
}

/** The same request as a command, for a script; the cookie is left to whoever runs it. */
export function curlOf({ method, url, headers, body }: ApiRequest, origin: string): string {
  const parts = [
    `curl -X ${method} ${quoted(origin + url)}`,
    "-b '__Host-trellis=…'",
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(typeof body === 'string' ? [`--data ${quoted(body)}`] : body ? ['--data-binary @file'] : []),
  ]
  return parts.join(' \\\n  ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

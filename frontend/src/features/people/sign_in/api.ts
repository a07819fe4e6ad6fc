import { api, bodyOf, client, queryClient } from '@/api/client'
import { idempotent } from '@/api/conditions'
import { pagesOf } from '@/api/pages'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type SignIn = Schemas['SignInRow']
export type MailLink = Schemas['Link']
export type Persona = Schemas['Persona']

/** The demonstration's people; a 404 means that this is no demonstration. */
export const personasQuery = { ...api.queryOptions('get', '/api/demo/personas'), retry: false, staleTime: Infinity }

export function signIn(body: Schemas['SignInRequest']) {
  return client.POST('/api/sign-in', { body }).then(bodyOf)
}

export function signInAs(persona: string) {
  return client.POST('/api/demo/sign-in', { body: { persona } }).then(bodyOf)
}

export function signOut() {
  return client.DELETE('/api/sign-in')
}

export function requestPasswordReset(body: Schemas['ResetRequest'], key: string) {
  return client.POST('/api/password-resets', { body, headers: idempotent(key) })
}

/** Whom a mail link is for, without using it up. The token travels in the body, never in an address. */
export function mailLinkQuery(token: string) {
  return {
    queryKey: ['mail-link', token],
    queryFn: () => client.POST('/api/mail-links/look', { body: { token } }).then(bodyOf),
    retry: false,
  }
}

export function followMailLink(body: Schemas['UseLinkRequest']) {
  return client.POST('/api/mail-links/use', { body }).then(bodyOf)
}

export function changePassword(body: Schemas['PasswordChange']) {
  return client.PUT('/api/me/password', { body })
}

export const signInList = pagesOf<SignIn>(['get', '/api/sign-ins'], ({ signal }) =>
  client.GET('/api/sign-ins', { signal }).then(bodyOf),
)

export async function endSignIn(id: string): Promise<void> {
  await client.DELETE('/api/sign-ins/{sign_in_id}', { params: { path: { sign_in_id: id } } })
  await queryClient.invalidateQueries({ queryKey: ['get', '/api/sign-ins'] })
}

export async function endOtherSignIns(): Promise<void> {
  await client.DELETE('/api/sign-ins')
  await queryClient.invalidateQueries({ queryKey: ['get', '/api/sign-ins'] })
}

import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'

import type { SignIn } from './api'
import { deviceOf } from './device'

/** Names the device of a sign-in: "Firefox on Linux", or what the browser calls itself. */
export function useDeviceName(): (signIn: SignIn) => string {
  const say = useWords(signInWords)
  return ({ user_agent }) => {
    const { browser, system } = deviceOf(user_agent)
    if (browser && system) return say('browserOn', { browser, system })
    return browser ?? system ?? (user_agent || say('unknownDevice'))
  }
}

import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { Tag } from '@/shared/Tag'

import type { SignIn } from '../api'
import { useDeviceName } from '../useDeviceName'
import styles from './DeviceCell.module.css'

/** Which device it is, and whether it is the one in use. */
export function DeviceCell({ signIn }: { signIn: SignIn }) {
  const say = useWords(signInWords)
  const nameOf = useDeviceName()
  return (
    <span className={styles.device}>
      {nameOf(signIn)}
      {signIn.is_this && <Tag tone="good">{say('thisOne')}</Tag>}
    </span>
  )
}

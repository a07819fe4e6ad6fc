import type { ReactNode } from 'react'

import { TrellisMark } from '@/shared/icons'
import { shellWords } from '@/shared/messages/en/shell'
import { signInWords } from '@/shared/messages/en/sign-in'
import { useWords } from '@/shared/messages/words'
import { usePageTitle } from '@/shared/page/usePageTitle'

import styles from './Entrance.module.css'
import { Lattice } from './Lattice'

export interface EntranceProps {
  title: string
  description?: ReactNode
  children: ReactNode
}

/** The frame of every page before one is signed in: the form beside a lattice. */
export function Entrance({ title, description, children }: EntranceProps) {
  const say = useWords(shellWords)
  const sayHere = useWords(signInWords)
  const heading = usePageTitle(title)
  return (
    <div className={styles.entrance}>
      <main className={styles.main}>
        <p className={styles.brand}>
          <TrellisMark size={26} />
          {say('product')}
        </p>
        <div className={styles.content}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.heading}>
              {title}
            </h1>
            {description && <p className={styles.description}>{description}</p>}
          </div>
          {children}
        </div>
      </main>
      <aside className={styles.aside} aria-label={say('product')}>
        <div className={styles.picture}>
          <Lattice />
          <p className={styles.welcome}>{sayHere('welcome')}</p>
          <p className={styles.promise}>{sayHere('promise')}</p>
        </div>
      </aside>
    </div>
  )
}

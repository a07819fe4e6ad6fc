import { frameworkFileWords } from '@/shared/messages/en/framework-files'
import { useWords } from '@/shared/messages/words'

import styles from './MappingExample.module.css'

const TABLE = `Role,Level,Skill,Asked
Analyst,1,Writing,Working
Senior Analyst,2,Writing,Expert
`

const MAPPING = `code = "desk"
name = "Service desk"

[scales.skill]
levels = ["Working", "Expert"]

[[tables]]
file = "roles.csv"
competencies = { name = "Skill", scale = { is = "skill" } }
roles = { name = "Role", family = { is = "IT" }, track = { is = "Desk" }, level = "Level" }
requirements = { role = "Role", competency = "Skill", level = "Asked" }
`

/** A table and its mapping, whole: whoever has a spreadsheet of their own begins with them. */
export function MappingExample() {
  const say = useWords(frameworkFileWords)
  return (
    <details className={styles.example}>
      <summary>{say('exampleTitle')}</summary>
      <p>{say('exampleText')}</p>
      <Sample name={say('exampleTable')} text={TABLE} />
      <Sample name={say('exampleMapping')} text={MAPPING} />
    </details>
  )
}

function Sample({ name, text }: { name: string; text: string }) {
  return (
    <figure className={styles.sample}>
      <figcaption>{name}</figcaption>
      <pre className={styles.text}>{text}</pre>
    </figure>
  )
}

import styles from './Prose.module.css'

/** Text of the document: paragraphs apart by empty lines, code between backticks. */
export function Prose({ text }: { text: string }) {
  return text.split(/\n{2,}/).map((paragraph) => (
    <p key={paragraph} className={styles.paragraph}>
      {[...paragraph.matchAll(/`([^`]*)`|[^`]+/g)].map(({ index, 0: piece, 1: code }) =>
        code === undefined ? (
          piece
        ) : (
          <code key={index} className={styles.code}>
            {code}
          </code>
        ),
      )}
    </p>
  ))
}

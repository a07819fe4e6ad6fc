import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useRef } from 'react'

import { asProblem, Problem } from '@/api/problem'
import { paths } from '@/app/paths'
import { certificationEditingWords } from '@/shared/messages/en/certificationEditing'
import { useWords } from '@/shared/messages/words'
import { LoadedPage } from '@/shared/page/LoadedPage'
import { Page } from '@/shared/page/Page'
import { ProblemNotice } from '@/shared/problem/ProblemNotice'
import { showToast } from '@/shared/toast/toasts'

import { codeFrom } from '../../frameworks/codeFrom'
import { certificationQuery, certificationsQuery, changeCertification, defineCertification, type CertificationShown } from '../api'
import { CertificationForm } from '../editing/CertificationForm'
import { draftOf, NEW_DRAFT, termsOf, type Draft } from '../editing/draft'

/** What the server would say to whoever tried. */
const NOT_ALLOWED = new Problem(403)

/** Defines a certification. */
export function NewCertificationPage() {
  const title = useWords(certificationEditingWords)('new')
  return (
    <LoadedPage query={useQuery(certificationsQuery)} title={title}>
      {({ actions }) => (actions.includes('create') ? <Defining /> : <Refused title={title} />)}
    </LoadedPage>
  )
}

function Refused({ title }: { title: string }) {
  return (
    <Page title={title} width="narrow">
      <ProblemNotice problem={NOT_ALLOWED} />
    </Page>
  )
}

function Defining() {
  const say = useWords(certificationEditingWords)
  const navigate = useNavigate()
  return (
    <Page title={say('new')} description={say('newDescription')} width="narrow">
      <CertificationForm
        draft={NEW_DRAFT}
        certification={null}
        submit={say('create')}
        send={(draft, key) => defineCertification({ ...termsOf(draft), code: draft.code ?? codeFrom(draft.name) }, key)}
        onDone={({ id, name }) => {
          showToast(say('created', { name }))
          return navigate({ to: paths.certification(id) })
        }}
        onCancel={() => void navigate({ to: paths.certifications })}
      />
    </Page>
  )
}

/** Changes a certification. */
export function EditCertificationPage() {
  const { id } = useParams({ strict: false })
  const title = useWords(certificationEditingWords)('editOne')
  return (
    <LoadedPage query={useQuery({ ...certificationQuery(id ?? ''), refetchOnMount: 'always' })} title={title}>
      {(certification) => (certification.actions.includes('edit') ? <Editing certification={certification} /> : <Refused title={title} />)}
    </LoadedPage>
  )
}

function Editing({ certification }: { certification: CertificationShown }) {
  const say = useWords(certificationEditingWords)
  const navigate = useNavigate()
  const { id, name, state } = certification
  const version = useRef(certification.version)
  const send = async (draft: Draft) => {
    try {
      return await changeCertification(id, { ...termsOf(draft), state }, version.current)
    } catch (error) {
      const { status, current } = asProblem(error)
      // Whoever sends it again has been told, and means it.
      if (status === 412 && current) version.current = (current as CertificationShown).version
      throw error
    }
  }
  return (
    <Page title={say('editTitle', { name })} description={say('editDescription')} width="narrow">
      <CertificationForm
        draft={draftOf(certification)}
        certification={certification}
        submit={say('save')}
        send={send}
        onDone={({ undo_id, name: saved }) => {
          showToast(say('saved', { name: saved }), { undoes: undo_id ?? undefined })
          return navigate({ to: paths.certification(id) })
        }}
        onCancel={() => void navigate({ to: paths.certification(id) })}
      />
    </Page>
  )
}

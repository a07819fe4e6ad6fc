import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { homeQuery } from '@/features/people/home/api'
import { meQuery } from '@/features/people/me/api'

import { CAREER_PAGES } from './careerPages'
import { paths } from './paths'
import { AdminArea, CareersArea, PeopleArea, SuccessionArea } from './shell/AreaFrame'
import { BrokenShell } from './shell/BrokenPage'
import { NotFoundPage } from './shell/NotFoundPage'
import { Shell } from './shell/Shell'
import { SUCCESSION_PAGES } from './successionPages'

interface RouteContext {
  queryClient: QueryClient
}

const root = createRootRouteWithContext<RouteContext>()({ component: Outlet, errorComponent: BrokenShell })

/** Pages for everyone: signing in, and the way to a password. */
const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: Outlet })

/** Pages inside the shell. Whoever is not signed in is asked to, and comes back to where they wanted to go. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  errorComponent: BrokenShell,
  beforeLoad: async ({ context, location }) => {
    try {
      await (context as RouteContext).queryClient.ensureQueryData(meQuery)
    } catch (error) {
      if (asProblem(error).status !== 401) throw error
      throw redirect({ to: paths.signIn, search: { next: location.href }, replace: true })
    }
  },
})

/** The area "Career": its pages lead to one another. */
const careers = createRoute({ getParentRoute: () => inside, id: 'careers', component: CareersArea })

/** The area "Succession": its pages lead to one another. */
const succession = createRoute({ getParentRoute: () => inside, id: 'successions', component: SuccessionArea })

/** The area "People": its pages lead to one another. */
const people = createRoute({ getParentRoute: () => inside, id: 'people', component: PeopleArea })

/** The area "Admin": its pages lead to one another. */
const administration = createRoute({ getParentRoute: () => inside, id: 'administration', component: AdminArea })

/** A page: its address, its component (fetched when it is first needed), and what to have ready when it appears. */
interface PageRoute {
  in: AnyRoute
  path: string
  component: RouteComponent
  load?: (context: RouteContext) => unknown
}

/** The only list of pages. */
const PAGES: readonly PageRoute[] = [
  {
    in: outside,
    path: paths.signIn,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/SignInPage'), 'SignInPage'),
  },
  {
    in: outside,
    path: paths.forgotPassword,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/ForgotPasswordPage'), 'ForgotPasswordPage'),
  },
  {
    in: outside,
    path: paths.welcome,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/WelcomePage'), 'WelcomePage'),
  },
  {
    in: outside,
    path: paths.answer,
    component: lazyRouteComponent(() => import('@/features/mentoring/offers/pages/AnswerPage'), 'AnswerPage'),
  },
  {
    in: outside,
    path: paths.verify('$token'),
    component: lazyRouteComponent(() => import('@/features/careers/certifications/pages/VerifyPage'), 'VerifyPage'),
  },
  {
    in: inside,
    path: paths.home,
    component: lazyRouteComponent(() => import('@/features/people/home/pages/HomePage'), 'HomePage'),
    load: ({ queryClient }) => queryClient.prefetchQuery(homeQuery),
  },
  {
    in: inside,
    path: paths.activity,
    component: lazyRouteComponent(() => import('@/features/people/activity/pages/ActivityPage'), 'ActivityPage'),
  },
  {
    in: inside,
    path: paths.signIns,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/SignInsPage'), 'SignInsPage'),
  },
  {
    in: inside,
    path: paths.password,
    component: lazyRouteComponent(() => import('@/features/people/sign_in/pages/PasswordPage'), 'PasswordPage'),
  },
  {
    in: inside,
    path: paths.notices,
    component: lazyRouteComponent(() => import('@/features/people/notices/pages/NoticesPage'), 'NoticesPage'),
  },
  { in: inside, path: paths.outbox, component: lazyRouteComponent(() => import('./shell/DemoOutbox'), 'DemoOutbox') },
  {
    in: inside,
    path: paths.mentoring,
    component: lazyRouteComponent(() => import('@/features/mentoring/programmes/pages/MentoringPage'), 'MentoringPage'),
  },
  {
    in: inside,
    path: paths.programme('$id'),
    component: lazyRouteComponent(() => import('@/features/mentoring/programmes/pages/ProgrammePage'), 'ProgrammePage'),
  },
  {
    in: inside,
    path: paths.request('$id'),
    component: lazyRouteComponent(() => import('@/features/mentoring/requests/pages/RequestPage'), 'RequestPage'),
  },
  {
    in: inside,
    path: paths.enrolment('$id'),
    component: lazyRouteComponent(() => import('@/features/mentoring/enrolments/pages/EnrolmentPage'), 'EnrolmentPage'),
  },
  {
    in: inside,
    path: paths.ownMentoring,
    component: lazyRouteComponent(() => import('@/features/mentoring/offers/pages/OwnMentoringPage'), 'OwnMentoringPage'),
  },
  {
    in: inside,
    path: paths.offer('$id'),
    component: lazyRouteComponent(() => import('@/features/mentoring/offers/pages/OfferPage'), 'OfferPage'),
  },
  {
    in: inside,
    path: paths.round('$id'),
    component: lazyRouteComponent(() => import('@/features/mentoring/rounds/pages/RoundPage'), 'RoundPage'),
  },
  {
    in: inside,
    path: paths.findingMentor,
    component: lazyRouteComponent(() => import('@/features/mentoring/requests/pages/FindMentorPage'), 'FindMentorPage'),
  },
  ...CAREER_PAGES.map(({ path, component }) => ({ in: careers, path, component })),
  ...SUCCESSION_PAGES.map(({ path, component }) => ({ in: succession, path, component })),
  {
    in: people,
    path: paths.people,
    component: lazyRouteComponent(() => import('@/features/people/employees/pages/PeoplePage'), 'PeoplePage'),
  },
  {
    in: people,
    path: paths.orgChart,
    component: lazyRouteComponent(() => import('@/features/people/org_chart/pages/OrgChartPage'), 'OrgChartPage'),
  },
  {
    in: people,
    path: paths.orgUnits,
    component: lazyRouteComponent(() => import('@/features/people/org_units/pages/OrgUnitsPage'), 'OrgUnitsPage'),
  },
  {
    in: people,
    path: paths.orgUnit('$id'),
    component: lazyRouteComponent(() => import('@/features/people/org_units/pages/OrgUnitPage'), 'OrgUnitPage'),
  },
  {
    in: people,
    path: paths.positions,
    component: lazyRouteComponent(() => import('@/features/people/positions/pages/PositionsPage'), 'PositionsPage'),
  },
  {
    in: people,
    path: paths.position('$id'),
    component: lazyRouteComponent(() => import('@/features/people/positions/pages/PositionPage'), 'PositionPage'),
  },
  {
    in: people,
    path: paths.imports,
    component: lazyRouteComponent(() => import('@/features/people/imports/pages/ImportsPage'), 'ImportsPage'),
  },
  {
    in: people,
    path: paths.import('$id'),
    component: lazyRouteComponent(() => import('@/features/people/imports/pages/ImportPage'), 'ImportPage'),
  },
  {
    in: people,
    path: paths.person('$id'),
    component: lazyRouteComponent(() => import('@/features/people/employees/pages/PersonPage'), 'PersonPage'),
  },
  {
    in: administration,
    path: paths.accounts,
    component: lazyRouteComponent(() => import('@/features/people/accounts/pages/AccountsPage'), 'AccountsPage'),
  },
  {
    in: administration,
    path: paths.account('$id'),
    component: lazyRouteComponent(() => import('@/features/people/accounts/pages/AccountPage'), 'AccountPage'),
  },
  {
    in: administration,
    path: paths.audit,
    component: lazyRouteComponent(() => import('@/features/people/audit/pages/AuditPage'), 'AuditPage'),
  },
  {
    in: administration,
    path: paths.work,
    component: lazyRouteComponent(() => import('@/features/people/work/pages/WorkPage'), 'WorkPage'),
  },
  {
    in: administration,
    path: paths.reference,
    component: lazyRouteComponent(() => import('@/features/reference/pages/ReferencePage'), 'ReferencePage'),
  },
  { in: inside, path: paths.me, component: lazyRouteComponent(() => import('./shell/MePage'), 'MePage') },
  { in: inside, path: '$', component: NotFoundPage },
]

/** The area's own address leads to its first page. */
const adminEntrance = entrance(paths.admin, paths.accounts)

export const routeTree = root.addChildren([
  outside.addChildren(pagesIn(outside)),
  inside.addChildren([
    ...pagesIn(inside),
    adminEntrance,
    careers.addChildren(pagesIn(careers)),
    succession.addChildren(pagesIn(succession)),
    people.addChildren(pagesIn(people)),
    administration.addChildren(pagesIn(administration)),
  ]),
])

function entrance(path: string, first: string): AnyRoute {
  return createRoute({
    getParentRoute: () => inside,
    path,
    beforeLoad: () => {
      throw redirect({ to: first, replace: true })
    },
  })
}

function pagesIn(parent: AnyRoute): AnyRoute[] {
  return PAGES.filter((page) => page.in === parent).map(({ path, component, load }) =>
    createRoute({
      getParentRoute: () => parent,
      path,
      component,
      loader: load && (({ context }) => void load(context as RouteContext)),
    }),
  )
}

import type { ReactElement } from 'react'

/** Line icons on a grid of 20, drawn for this application. They are decoration: the words beside them carry the meaning. */
export interface IconProps {
  size?: number
}

export type Icon = (props: IconProps) => ReactElement

function icon(path: string): Icon {
  return ({ size = 18 }) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}

export const TrellisMark = icon('M3 8 12 17M8 3l9 9M12 3 3 12M17 8l-9 9')
export const HomeIcon = icon('M3.5 9 10 3.5 16.5 9v7h-4.500v-4.500h-4V16h-4.500z')
export const MentoringIcon = icon('M7 8.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM14 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2.5 16c.3-3 2-4.7 4.5-4.700s4.2 1.7 4.5 4.700M13 12.600c2.3-.2 4 1.1 4.5 3.4')
export const CareerIcon = icon('M4 16.500h4v-4h4v-4h4v-4M13 4.500h3v3')
export const SuccessionIcon = icon('M7 8.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM2.5 16c.3-3 2-4.7 4.5-4.700s4.2 1.7 4.5 4.700M12 6h5.500M15 3.500l2.5 2.5L15 8.500')
export const LockIcon = icon('M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9M10 12.500v1.5')
export const PeopleIcon = icon('M10 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 16.500c.4-3.2 2.8-4.7 6-4.700s5.6 1.5 6 4.7')
export const AdminIcon = icon('M3 6h7M14 6h3M3 14h3M10 14h7M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z')
export const SearchIcon = icon('M9 14.500a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM13 13l4 4')
export const InboxIcon = icon('M3 11.5 5 4h10l2 7.500V16H3zM3 11.500h4l1.2 2h3.600l1.2-2h4')
export const MenuIcon = icon('M3 6h14M3 10h14M3 14h14')
export const CloseIcon = icon('M5 5l10 10M15 5 5 15')
export const CheckIcon = icon('M4 10.5 8 14.5 16 6')
export const WarnIcon = icon('M10 3 2.5 16.500h15zM10 8v4M10 14.300v.1')
export const InfoIcon = icon('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 9.500V13.500M10 6.600v.1')
export const ChevronDownIcon = icon('M5.5 8 10 12.5 14.5 8')
export const ChevronRightIcon = icon('M8 5.5 12.5 10 8 14.5')
export const ArrowUpIcon = icon('M10 16V4.500M5.5 9 10 4.5 14.5 9')
export const ArrowDownIcon = icon('M10 4v11.500M5.5 11l4.5 4.5 4.5-4.5')
export const UndoIcon = icon('M7 4 3.5 7.5 7 11M3.5 7.500H12a4.5 4.5 0 0 1 0 9H8')
export const FilterIcon = icon('M3 5h14M5.5 10h9M8 15h4')
export const BookmarkIcon = icon('M5.5 3.500h9v13L10 13l-4.5 3.500z')
export const UploadIcon = icon('M10 13V4M6 7.5 10 3.500l4 4M3.5 13.500v3h13v-3')
export const SignOutIcon = icon('M8 3.500H4v13h4M8.5 10H17M13.5 6.5 17 10l-3.5 3.5')
export const MailIcon = icon('M3 5.500h14v9.500H3zM3.500 6l6.500 5 6.500-5')
export const ClockIcon = icon('M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 6v4.200l2.8 1.8')
export const DeviceIcon = icon('M3.5 4.500h13v9h-13zM2 16.500h16')
export const KeyIcon = icon('M7 13a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10.5 9.500H17.500V12.500M14.5 9.500V12')
export const KeyboardIcon = icon('M2.5 5.500h15v9h-15zM5.5 8.500h.1M8.5 8.500h.1M11.5 8.500h.1M14.5 8.500h.1M7 11.500h6')
export const SunIcon = icon('M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.5 10H18M4.3 4.300l1.1 1.100M14.6 14.600l1.1 1.100M4.3 15.700l1.1-1.100M14.6 5.400l1.1-1.1')
export const OrgUnitIcon = icon('M3.5 16.500v-10h6v10M9.5 16.500V3.500h7v13M2 16.500h16M12 7h2M12 10.500h2M5.5 10h2M5.5 13h2')
export const SeatIcon = icon('M6 3.500v7h8v-7M4.5 9v5h11V9M6.5 14v2.500M13.5 14v2.5')

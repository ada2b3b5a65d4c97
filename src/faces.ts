import { mountBoard } from '#faces/board'
import { mountCitizen, renderErrorPage } from '#faces/citizen'
import { mountDesk } from '#faces/desk'
import { mountKiosk } from '#faces/kiosk'
import { mountNoticeBoard } from '#faces/notice-board'
import { mountOperations } from '#faces/operations'
import { mountReference } from '#faces/reference'
import type { Faces, House } from './house.ts'
import { samplePassword } from './sample.ts'

/** Mounts the faces. A face is removed by deleting its folder and its line here. */
function mount(house: House): void {
  mountCitizen(house)
  mountKiosk(house)
  mountBoard(house)
  mountNoticeBoard(house)
  mountDesk({ ...house, samplePassword })
  mountOperations(house)
  mountReference(house)
}

export const faces: Faces = { mount, errorPage: renderErrorPage }

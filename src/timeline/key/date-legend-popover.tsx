import { Popover } from '../../ui/popover'
import { DATE_LEGEND_TITLE, DateLegend } from './date-legend'

interface DateLegendPopoverProps {
  anchor: Element
  onClose: () => void
}

export function DateLegendPopover({ anchor, onClose }: DateLegendPopoverProps) {
  return (
    <Popover label={DATE_LEGEND_TITLE} anchor={anchor} onClose={onClose}>
      <DateLegend />
    </Popover>
  )
}

/** Names under which browsers report that no graphics card draws. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Ten steps a second: enough to see the map change, few enough to leave the cores to the page. */
const SOFTWARE_PACE_MS = 100

/**
 * How long to wait between two drawings of the map, in milliseconds; 0 is every frame. Drawing in
 * software competes with the page for the same cores, and the timeline must never wait for it.
 */
export function paceOf(renderer: string): number {
  return SOFTWARE.test(renderer) ? SOFTWARE_PACE_MS : 0
}

/** What draws on a canvas, as the browser names it; empty where it does not say. */
export function rendererOf(canvas: HTMLCanvasElement): string {
  const gl = canvas.getContext('webgl2')
  const info = gl?.getExtension('WEBGL_debug_renderer_info')
  return info ? String(gl?.getParameter(info.UNMASKED_RENDERER_WEBGL)) : ''
}

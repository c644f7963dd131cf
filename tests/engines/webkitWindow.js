/*
 * A WebKitGTK window for WebKitWebDriver, run by gjs: `gjs webkitWindow.js PROFILE`. WebKit's own MiniBrowser keeps nothing on the disk
 * when a driver steers it; this one keeps its storage in the folder, so that it can be killed and started again.
 */
imports.gi.versions.Gtk = '3.0'
imports.gi.versions.WebKit2 = '4.1'
const { Gtk, WebKit2 } = imports.gi

Gtk.init(null)
const [profile] = ARGV
const websiteDataManager = new WebKit2.WebsiteDataManager({ baseDataDirectory: `${profile}/data`, baseCacheDirectory: `${profile}/cache` })
const webContext = new WebKit2.WebContext({ websiteDataManager })
webContext.set_preferred_languages(['ja-JP'])
webContext.set_automation_allowed(true)
webContext.connect('automation-started', (_, session) => {
  session.connect('create-web-view', () => {
    const view = new WebKit2.WebView({ webContext, isControlledByAutomation: true })
    const window = new Gtk.Window({ defaultWidth: 360, defaultHeight: 740 })
    window.add(view)
    view.connect('close', () => window.destroy())
    window.show_all()
    return view
  })
})
Gtk.main()

/** What the app knows where it has no evaluation: its own documents hold none. Whether the city has one elsewhere it cannot know. */
export const unpublishedText = '未公表: このアプリの資料には、実績と評価がありません'

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutFile</name>
    <message>
        <source>BLAKE3</source>
        <translation>BLAKE3</translation>
    </message>
    <message>
        <source>By the rule {rule}</source>
        <translation>ルール{rule}による</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>どのパックにもない</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>含むパック</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same path in</source>
        <translation>同じパスを使うパック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>These files belong to the project itself.</source>
        <translation>これらのファイルはプロジェクト自体のものです。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}, and {count} more</source>
        <translation>
            <numerusform>{words}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; stored as {path}</source>
        <translation>{words}、格納先は{path}</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>A name is still to be written.</source>
        <translation>名前が未入力です。</translation>
    </message>
    <message>
        <source>A note is still to be written.</source>
        <translation>メモが未入力です。</translation>
    </message>
    <message>
        <source>Accept the problem</source>
        <translation>問題を承認</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems</source>
        <translation>
            <numerusform>{count}件の問題を承認</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It stands in the project file, for everybody who works on the project.</source>
        <translation>プロジェクトファイルに記録され、プロジェクトの作業者全員に見えます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is accepted no longer counts, stays in the list, and counts again as soon as what it says changes.</source>
        <translation>承認した問題は数えられなくなり、リストには残ります。内容が変わると再び数えられます。</translation>
    </message>
    <message>
        <source>Why it is fine as it is</source>
        <translation>このままでよい理由</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Accept the chosen problems…</source>
        <translation>選択した問題を承認(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add the chosen files to the chosen pack</source>
        <translation>選択したファイルを選択したパックに追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>アセット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>ビルド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Build the chosen pack</source>
        <translation>選択したパックをビルド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Build what changed</source>
        <translation>変更分をビルド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel the build</source>
        <translation>ビルドを中止(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy ID</source>
        <translation>IDをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Duplicate pack</source>
        <translation>パックを複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>このリストをフィルタ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>最初のステップ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ignore rules…</source>
        <translation>無視ルール(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Import manifests…</source>
        <translation>マニフェストを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language of the chosen pack</source>
        <translation>選択したパックの言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look at the disk again</source>
        <translation>ディスクを再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mark as released…</source>
        <translation>リリース済みにする(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Move the chosen files to a pack…</source>
        <translation>選択したファイルをパックに移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New pack</source>
        <translation>新規パック(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>プロジェクトを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Packs</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename pack</source>
        <translation>パック名を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>プロジェクトを検索(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>フォルダを監視(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>監視フォルダ(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Workspace: art</source>
        <translation>ワークスペース: アート(&amp;W)</translation>
    </message>
    <message>
        <source>A build is under way already.</source>
        <translation>すでにビルド中です。</translation>
    </message>
    <message>
        <source>A small game to try everything on, with five mistakes in it.</source>
        <translation>何でも試せる小さなゲームです。5つの間違いがあります。</translation>
    </message>
    <message>
        <source>Add &amp;folder to the chosen pack…</source>
        <translation>選択したパックにフォルダを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;iles to the chosen pack…</source>
        <translation>選択したパックにファイルを追加(&amp;I)…</translation>
    </message>
    <message>
        <source>All files one after the other, to sort them.</source>
        <translation>すべてのファイルを並べて表示し、並べ替えられます。</translation>
    </message>
    <message>
        <source>All keys on one page.</source>
        <translation>すべてのキーを1ページに表示します。</translation>
    </message>
    <message>
        <source>All packs of the project, by family.</source>
        <translation>プロジェクトのすべてのパックを、ファミリー別に表示します。</translation>
    </message>
    <message>
        <source>All packs, whether they changed or not.</source>
        <translation>変更の有無にかかわらず、すべてのパック。</translation>
    </message>
    <message>
        <source>All steps, to go back or forward to one of them.</source>
        <translation>すべての操作。任意の操作まで戻ったり進んだりできます。</translation>
    </message>
    <message>
        <source>All that is in it now or later is in the pack then.</source>
        <translation>現在とこれからフォルダに入るものが、すべてパックに入ります。</translation>
    </message>
    <message>
        <source>All that is wrong or doubtful, and what mends it.</source>
        <translation>誤りや疑わしい点のすべてと、その修正。</translation>
    </message>
    <message>
        <source>An empty pack: files that people download together.</source>
        <translation>空のパック。まとめてダウンロードされるファイルの入れ物です。</translation>
    </message>
    <message>
        <source>Assets as &amp;tree</source>
        <translation>アセットをツリーで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Assets as gall&amp;ery</source>
        <translation>アセットをギャラリーで表示(&amp;E)</translation>
    </message>
    <message>
        <source>Assets as l&amp;ist</source>
        <translation>アセットをリストで表示(&amp;I)</translation>
    </message>
    <message>
        <source>Assets, what packs ship of them, and a preview.</source>
        <translation>アセット、パックが配信するファイル、プレビュー。</translation>
    </message>
    <message>
        <source>Before its neighbour in the list.</source>
        <translation>リスト内で1つ前へ。</translation>
    </message>
    <message>
        <source>Behind its neighbour in the list.</source>
        <translation>リスト内で1つ後ろへ。</translation>
    </message>
    <message>
        <source>Bring the panes of this workspace back to where they were.</source>
        <translation>このワークスペースのパネルを元の位置に戻します。</translation>
    </message>
    <message>
        <source>Build &amp;everything anew</source>
        <translation>すべてビルドし直す(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lear build cache…</source>
        <translation>ビルドキャッシュを消去(&amp;L)…</translation>
    </message>
    <message>
        <source>C&amp;opy as command</source>
        <translation>コマンドとしてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel the build, in its list</source>
        <translation>ビルドをそのリストで中止</translation>
    </message>
    <message>
        <source>Choose a file in a list first.</source>
        <translation>先にリストでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>先にアセットでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a file in the contents of a pack first.</source>
        <translation>先にパックの内容でファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>先にパックを選択してください。</translation>
    </message>
    <message>
        <source>Choose a pack or a file selector first.</source>
        <translation>先にパックまたはファイルセレクタを選択してください。</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>先にリストで問題を選択してください。</translation>
    </message>
    <message>
        <source>Choose a project file or its folder.</source>
        <translation>プロジェクトファイルまたはそのフォルダを選択します。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Choose single files for it.</source>
        <translation>追加するファイルを個別に選択します。</translation>
    </message>
    <message>
        <source>Choose something in a list first.</source>
        <translation>先にリストで何かを選択してください。</translation>
    </message>
    <message>
        <source>Copy the files of a pack as a table</source>
        <translation>パックのファイルを表としてコピー</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>選択した内容をコピー</translation>
    </message>
    <message>
        <source>Do the step again that was taken back.</source>
        <translation>取り消した操作をやり直します。</translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen files</source>
        <translation>選択したファイルを除外(&amp;X)</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存済みです。</translation>
    </message>
    <message>
        <source>Everything that the program can do, by a few letters of its name.</source>
        <translation>プログラムのすべての機能を、名前の数文字で探せます。</translation>
    </message>
    <message>
        <source>Fi&amp;xes here…</source>
        <translation>ここの修正(&amp;X)…</translation>
    </message>
    <message>
        <source>Files that arrive in it appear in the assets.</source>
        <translation>フォルダに加わるファイルがアセットに表示されます。</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>コマンドを検索(&amp;C)…</translation>
    </message>
    <message>
        <source>Five things to try in the open project, ticked as you do them.</source>
        <translation>開いているプロジェクトで試す5つのこと。行うとチェックが付きます。</translation>
    </message>
    <message>
        <source>Folder by folder, as they lie on disk.</source>
        <translation>ディスク上のとおり、フォルダごとに表示します。</translation>
    </message>
    <message>
        <source>Folders are watched; this looks at them at once.</source>
        <translation>フォルダは監視されていますが、すぐに確認し直します。</translation>
    </message>
    <message>
        <source>For another project, beside this one.</source>
        <translation>このウインドウと並べて、別のプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Form or te&amp;xt of the pack</source>
        <translation>パックのフォームまたはテキスト(&amp;X)</translation>
    </message>
    <message>
        <source>Forwar&amp;d</source>
        <translation>進む(&amp;D)</translation>
    </message>
    <message>
        <source>Frees room on the disk; the next build takes longer.</source>
        <translation>ディスクの空きが増え、次回のビルドは時間がかかります。</translation>
    </message>
    <message>
        <source>From a folder that has one for each language: en, fr, de.</source>
        <translation>en、fr、deなど、言語ごとのフォルダがあるフォルダから作成します。</translation>
    </message>
    <message>
        <source>Give the chosen pack an ID first.</source>
        <translation>先に、選択したパックにIDを付けてください。</translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane.</source>
        <translation>キーボード操作を次のパネルに移します。</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before.</source>
        <translation>キーボード操作を前のパネルに移します。</translation>
    </message>
    <message>
        <source>Go back to the list of projects.</source>
        <translation>プロジェクトのリストに戻ります。</translation>
    </message>
    <message>
        <source>Go from the form of the manifest to its text, or back.</source>
        <translation>マニフェストのフォームとテキストを切り替えます。</translation>
    </message>
    <message>
        <source>Go to a &amp;file or pack…</source>
        <translation>ファイルまたはパックへ移動(&amp;F)…</translation>
    </message>
    <message>
        <source>Go to its field in the form, to set another.</source>
        <translation>フォームのフィールドへ移動し、別の言語を設定します。</translation>
    </message>
    <message>
        <source>Go to the place of the next problem of the list.</source>
        <translation>リストの次の問題の場所へ移動します。</translation>
    </message>
    <message>
        <source>Go to the place of the problem before.</source>
        <translation>前の問題の場所へ移動します。</translation>
    </message>
    <message>
        <source>Import &amp;Steam depot scripts…</source>
        <translation>Steamのデポスクリプトを読み込む(&amp;S)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of manifests…</source>
        <translation>マニフェストのフォルダを読み込む(&amp;F)…</translation>
    </message>
    <message>
        <source>In fields</source>
        <translation>フィールド内</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>In packs, file selectors, files and problems at once.</source>
        <translation>パック、ファイルセレクタ、ファイル、問題を一度に検索します。</translation>
    </message>
    <message>
        <source>In pictures</source>
        <translation>画像内</translation>
    </message>
    <message>
        <source>In the text of a manifest</source>
        <translation>マニフェストのテキスト内</translation>
    </message>
    <message>
        <source>Into a new folder, with all that is not saved. The project stays as it is.</source>
        <translation>未保存の内容も含め、新しいフォルダに保存します。元のプロジェクトは変わりません。</translation>
    </message>
    <message>
        <source>Its files stay on disk, and undo brings it back.</source>
        <translation>ファイルはディスクに残り、取り消すとパックが戻ります。</translation>
    </message>
    <message>
        <source>Its manifest, its files with their sizes, and its text.</source>
        <translation>パックのマニフェスト、ファイルとサイズ、テキスト。</translation>
    </message>
    <message>
        <source>L&amp;ook at the chosen file</source>
        <translation>選択したファイルを見る(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>変更せずに戻す</translation>
    </message>
    <message>
        <source>Leave them out of the pack by name. They stay on disk.</source>
        <translation>名前を指定してパックから除外します。ファイルはディスクに残ります。</translation>
    </message>
    <message>
        <source>Look into an .aar or .pack.zip, whoever made it.</source>
        <translation>作成元を問わず、.aarまたは.pack.zipの中を見ます。</translation>
    </message>
    <message>
        <source>Make a pack of each script.</source>
        <translation>各スクリプトからパックを作成します。</translation>
    </message>
    <message>
        <source>Make a project around all manifests of a folder.</source>
        <translation>フォルダのすべてのマニフェストからプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Make a project around manifests and Steam depot scripts.</source>
        <translation>マニフェストとSteamのデポスクリプトからプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Make a project from folders that you already have.</source>
        <translation>既存のフォルダからプロジェクトを作成します。</translation>
    </message>
    <message>
        <source>Make lines a comment, or text again</source>
        <translation>行をコメントにする、元に戻す</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move lines</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新規ウインドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Next place found, place before</source>
        <translation>次の一致箇所、前の一致箇所</translation>
    </message>
    <message>
        <source>Next pr&amp;oblem</source>
        <translation>次の問題(&amp;O)</translation>
    </message>
    <message>
        <source>No build is under way.</source>
        <translation>ビルドは実行されていません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>取り消す操作はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>One pack per &amp;language folder…</source>
        <translation>言語フォルダごとに1個のパック(&amp;L)…</translation>
    </message>
    <message>
        <source>Open &amp;built pack…</source>
        <translation>ビルド済みパックを開く(&amp;B)…</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>先にプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Open the folder that the chosen file lies in.</source>
        <translation>選択したファイルが入っているフォルダを開きます。</translation>
    </message>
    <message>
        <source>Open the list below the field</source>
        <translation>フィールドの下のリストを開く</translation>
    </message>
    <message>
        <source>Open the sample &amp;project</source>
        <translation>サンプルプロジェクトを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open, or go to the place</source>
        <translation>開く、またはその場所へ移動</translation>
    </message>
    <message>
        <source>Out of the packs that have them, into one that you choose.</source>
        <translation>入っているパックから、選択したパックへ移します。</translation>
    </message>
    <message>
        <source>P&amp;roblem before</source>
        <translation>前の問題(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>問題(&amp;R)</translation>
    </message>
    <message>
        <source>Packs that are finished are kept.</source>
        <translation>完了したパックは残ります。</translation>
    </message>
    <message>
        <source>Packs that did not change are taken from the build before.</source>
        <translation>変更のないパックは、前回のビルドから使われます。</translation>
    </message>
    <message>
        <source>Packs, their manifests, languages and problems.</source>
        <translation>パック、マニフェスト、言語、問題。</translation>
    </message>
    <message>
        <source>Pane b&amp;efore</source>
        <translation>前のパネル(&amp;E)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>プロジェクト(&amp;J)</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>プロジェクト設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Put the IDs of the chosen packs on the clipboard.</source>
        <translation>選択したパックのIDをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Put the paths of the chosen files on the clipboard.</source>
        <translation>選択したファイルのパスをクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remo&amp;ve pack</source>
        <translation>パックを削除(&amp;V)</translation>
    </message>
    <message>
        <source>Replace what is found</source>
        <translation>一致箇所を置き換え</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>1行ずつ</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y of the project…</source>
        <translation>プロジェクトの複製を保存(&amp;Y)…</translation>
    </message>
    <message>
        <source>Say which built packs people have, to hear what they would lose.</source>
        <translation>利用者が持つビルド済みパックを指定すると、失われるものが警告されます。</translation>
    </message>
    <message>
        <source>Show in f&amp;ile manager</source>
        <translation>ファイルマネージャに表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show in the preview what is in it.</source>
        <translation>内容をプレビューに表示します。</translation>
    </message>
    <message>
        <source>Show only what fits, in the list that you are in.</source>
        <translation>使用中のリストで、条件に合うものだけを表示します。</translation>
    </message>
    <message>
        <source>Show the &amp;log…</source>
        <translation>ログを表示(&amp;L)…</translation>
    </message>
    <message>
        <source>Show what can be written here</source>
        <translation>ここに書けるものを表示</translation>
    </message>
    <message>
        <source>Small pictures of all files.</source>
        <translation>すべてのファイルを小さな画像で表示します。</translation>
    </message>
    <message>
        <source>Take away what is chosen. Files stay on disk.</source>
        <translation>選択したものを取り除きます。ファイルはディスクに残ります。</translation>
    </message>
    <message>
        <source>Take the last step back.</source>
        <translation>直前の操作を取り消します。</translation>
    </message>
    <message>
        <source>Take what was typed</source>
        <translation>入力内容を確定</translation>
    </message>
    <message>
        <source>The &amp;chosen pack</source>
        <translation>選択したパック(&amp;C)</translation>
    </message>
    <message>
        <source>The page about what you are at, in a window of its own.</source>
        <translation>現在の場所についてのページを、別のウインドウに表示します。</translation>
    </message>
    <message>
        <source>The same manifest once more, with an ID of its own.</source>
        <translation>同じマニフェストを、別のIDでもう1つ作ります。</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>戻る場所がありません。</translation>
    </message>
    <message>
        <source>They no longer count; you say why, and in whose name.</source>
        <translation>理由と名前を記して、数えられなくします。</translation>
    </message>
    <message>
        <source>This one alone, if anything in it has changed.</source>
        <translation>変更がある場合に、このパックだけをビルドします。</translation>
    </message>
    <message>
        <source>This project cannot be changed.</source>
        <translation>このプロジェクトは変更できません。</translation>
    </message>
    <message>
        <source>Type a few letters of its name.</source>
        <translation>名前の数文字を入力します。</translation>
    </message>
    <message>
        <source>Type another ID over that of the chosen pack.</source>
        <translation>選択したパックのIDを書き換えます。</translation>
    </message>
    <message>
        <source>Type another name over what is chosen.</source>
        <translation>選択したものの名前を書き換えます。</translation>
    </message>
    <message>
        <source>Unfold, fold up</source>
        <translation>展開、折りたたみ</translation>
    </message>
    <message>
        <source>What holds for all packs of this project.</source>
        <translation>このプロジェクトのすべてのパックに共通の設定。</translation>
    </message>
    <message>
        <source>What holds for all projects on this computer.</source>
        <translation>このコンピュータのすべてのプロジェクトに共通の設定。</translation>
    </message>
    <message>
        <source>What is chosen in the assets goes into the pack.</source>
        <translation>アセットで選択したものがパックに入ります。</translation>
    </message>
    <message>
        <source>What is in the chosen file.</source>
        <translation>選択したファイルの内容。</translation>
    </message>
    <message>
        <source>What is not saved is asked about first.</source>
        <translation>未保存の内容があれば、先に確認します。</translation>
    </message>
    <message>
        <source>What lies in the watched folders, and where it goes.</source>
        <translation>監視フォルダの内容と、その行き先。</translation>
    </message>
    <message>
        <source>What mends the problems of the place that you are at.</source>
        <translation>現在の場所の問題を修正する方法。</translation>
    </message>
    <message>
        <source>What one would type into a terminal to do the same.</source>
        <translation>ターミナルで同じことをするためのコマンド。</translation>
    </message>
    <message>
        <source>What the program did, for whoever looks after it.</source>
        <translation>管理担当者のための、プログラムの動作の記録。</translation>
    </message>
    <message>
        <source>What would be built, and what came of the last build.</source>
        <translation>ビルドされる内容と、前回のビルドの結果。</translation>
    </message>
    <message>
        <source>Where they are, how they are watched, and what is in them.</source>
        <translation>フォルダの場所、監視方法、内容。</translation>
    </message>
    <message>
        <source>Where you went back from.</source>
        <translation>戻る前にいた場所。</translation>
    </message>
    <message>
        <source>Where you were before.</source>
        <translation>前にいた場所。</translation>
    </message>
    <message>
        <source>Whether packs can be built, and one button.</source>
        <translation>パックをビルドできるかどうかと、1つのボタン。</translation>
    </message>
    <message>
        <source>Which files never go into a pack, and what each rule takes.</source>
        <translation>パックに入らないファイルと、各ルールが対象とするもの。</translation>
    </message>
    <message>
        <source>Which packs a person gets, when and why.</source>
        <translation>どの人が、いつ、なぜ、どのパックを受け取るか。</translation>
    </message>
    <message>
        <source>Whole picture, every pixel</source>
        <translation>画像全体、実際のピクセル</translation>
    </message>
    <message>
        <source>Work&amp;space: production</source>
        <translation>ワークスペース: 制作管理(&amp;S)</translation>
    </message>
    <message>
        <source>Workspace: build &amp;desk</source>
        <translation>ワークスペース: ビルドデスク(&amp;D)</translation>
    </message>
    <message>
        <source>Write all that was changed to the disk.</source>
        <translation>すべての変更をディスクに書き込みます。</translation>
    </message>
    <message>
        <source>You did not go back from anywhere.</source>
        <translation>進む場所がありません。</translation>
    </message>
</context>
<context>
    <name>Adder</name>
    <message>
        <source>Drop them on a pack in the list, or make a new one of them.</source>
        <translation>リストのパックにドロップするか、新規パックにしてください。</translation>
    </message>
    <message>
        <source>Files are added to a pack, and stay where they are.</source>
        <translation>ファイルはパックに追加され、元の場所に残ります。</translation>
    </message>
    <message>
        <source>Make a pack of them</source>
        <translation>パックにする</translation>
    </message>
</context>
<context>
    <name>AfterBuild</name>
    <message>
        <source>The build has problems</source>
        <translation>ビルドに問題があります</translation>
    </message>
    <message>
        <source>The build is done</source>
        <translation>ビルドが完了しました</translation>
    </message>
    <message>
        <source>The build was cancelled</source>
        <translation>ビルドは中止されました</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>more than a day ago</source>
        <translation>1日以上前</translation>
    </message>
    <message numerus="yes">
        <source>{count} h ago</source>
        <translation>
            <numerusform>{count}時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min ago</source>
        <translation>
            <numerusform>{count}分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s ago</source>
        <translation>
            <numerusform>{count}秒前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerLines</name>
    <message>
        <source>Predicted</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Predicted: read what is known</source>
        <translation>予測: 分かっていることを読む</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>ルール: {rules}。</translation>
    </message>
</context>
<context>
    <name>AnswerTables</name>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Filter the packs for this person</source>
        <translation>この人のパックをフィルタ</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>{filter}に一致するパックはありません。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Packs and reason</source>
        <translation>パックと理由</translation>
    </message>
    <message>
        <source>Packs for this person</source>
        <translation>この人のパック</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>仮定してみる…</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下に表示する内容</translation>
    </message>
    <message>
        <source>Why this language</source>
        <translation>この言語になる理由</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>A build is under way.</source>
        <translation>ビルド中です。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Cancel the build</source>
        <translation>ビルドを中止</translation>
    </message>
    <message>
        <source>Changes that you leave out are kept aside as a draft for some time.</source>
        <translation>採用しなかった変更は、しばらく下書きとして保管されます。</translation>
    </message>
    <message>
        <source>Changes that you leave out would be lost. {why}</source>
        <translation>採用しなかった変更は失われます。{why}</translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation>閉じて変更を破棄</translation>
    </message>
    <message>
        <source>Close with the new names</source>
        <translation>新しい名前のまま閉じる</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Files that were renamed get their old names back.</source>
        <translation>名前を変更したファイルは元の名前に戻ります。</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>ビルドを続ける</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Packs may then name files that are not there. Saving keeps everything together.</source>
        <translation>パックが存在しないファイルを指定することがあります。保存すると整合が保たれます。</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>完了したパックは残ります。書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>Projects (*{suffix})</source>
        <translation>プロジェクト (*{suffix})</translation>
    </message>
    <message>
        <source>Renamed files keep their new names. {why}</source>
        <translation>名前を変更したファイルは新しい名前のままです。{why}</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Save them, or keep the project open and save a copy of it on another disk.</source>
        <translation>保存するか、プロジェクトを開いたまま、別のディスクに複製を保存してください。</translation>
    </message>
    <message>
        <source>The settings of {name} are not saved yet.</source>
        <translation>{name}の設定がまだ保存されていません。</translation>
    </message>
    <message>
        <source>{packs} and the settings of {name} are not saved yet.</source>
        <translation>{packs}と{name}の設定がまだ保存されていません。</translation>
    </message>
    <message>
        <source>{packs} of {name} are not saved yet.</source>
        <translation>{name}の{packs}がまだ保存されていません。</translation>
    </message>
    <message>
        <source>{packs} of {name} is not saved yet.</source>
        <translation>{name}の{packs}がまだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>AssetBar</name>
    <message>
        <source>Filter the assets</source>
        <translation>アセットをフィルタ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>どのパックにもない</translation>
    </message>
    <message>
        <source>Larger than 50 MB</source>
        <translation>50 MBより大きい</translation>
    </message>
    <message>
        <source>New or changed since the last build</source>
        <translation>前回のビルド以後の新規または変更</translation>
    </message>
    <message>
        <source>Show as gallery</source>
        <translation>ギャラリーで表示</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>ツリーで表示</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>無視されたファイルを表示</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>次を表示</translation>
    </message>
    <message>
        <source>Show the next file that is in no pack</source>
        <translation>どのパックにもない次のファイルを表示</translation>
    </message>
    <message>
        <source>Show {files} that are ignored</source>
        <translation>無視された{files}を表示</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>{totals}; checking …</source>
        <translation>{totals}、確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{totals}; {count} in no pack, {size}</source>
        <translation>
            <numerusform>{totals}、どのパックにもないもの{count}個、{size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetMenu</name>
    <message>
        <source>Add to pack</source>
        <translation>パックに追加</translation>
    </message>
    <message>
        <source>Add to pack…</source>
        <translation>パックに追加…</translation>
    </message>
    <message>
        <source>Add to the chosen pack</source>
        <translation>選択したパックに追加</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>先にアセットでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Do not ignore {name} any more</source>
        <translation>{name}の無視をやめる</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>{pack}から除外</translation>
    </message>
    <message>
        <source>Find a pack…</source>
        <translation>パックを検索…</translation>
    </message>
    <message>
        <source>Find {folder} again…</source>
        <translation>{folder}を再び探す…</translation>
    </message>
    <message>
        <source>Ignore all {pattern} ({amount})</source>
        <translation>{pattern}をすべて無視（{amount}）</translation>
    </message>
    <message>
        <source>Ignore the folder {name} ({amount})</source>
        <translation>フォルダ{name}を無視（{amount}）</translation>
    </message>
    <message>
        <source>Ignore what is chosen ({amount})</source>
        <translation>選択したものを無視（{amount}）</translation>
    </message>
    <message>
        <source>Ignore {name} ({amount})</source>
        <translation>{name}を無視（{amount}）</translation>
    </message>
    <message>
        <source>Look at the disk again</source>
        <translation>ディスクを再確認</translation>
    </message>
    <message>
        <source>Make a pack first.</source>
        <translation>先にパックを作成してください。</translation>
    </message>
    <message>
        <source>Move to a pack…</source>
        <translation>パックに移動…</translation>
    </message>
    <message>
        <source>Move to pack</source>
        <translation>パックに移動</translation>
    </message>
    <message>
        <source>Move to pack…</source>
        <translation>パックに移動…</translation>
    </message>
    <message>
        <source>New pack from this</source>
        <translation>これから新規パックを作成</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>言語フォルダごとに1個のパック…</translation>
    </message>
    <message>
        <source>Open one level more</source>
        <translation>もう1階層開く</translation>
    </message>
    <message>
        <source>Remove from its pack</source>
        <translation>パックから削除</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>{pack}から削除</translation>
    </message>
    <message>
        <source>Remove the rule {rule} ({files})</source>
        <translation>ルール{rule}を削除（{files}）</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>Show the rule {rule}…</source>
        <translation>ルール{rule}を表示…</translation>
    </message>
    <message>
        <source>Show the watched folders…</source>
        <translation>監視フォルダを表示…</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder}の監視を停止</translation>
    </message>
    <message>
        <source>The chosen folder is not there.</source>
        <translation>選択したフォルダがありません。</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>フォルダを監視…</translation>
    </message>
    <message>
        <source>What is chosen is in no pack.</source>
        <translation>選択したものはどのパックにも入っていません。</translation>
    </message>
    <message>
        <source>Xcode 26 cannot exclude single files from a pack.</source>
        <translation>Xcode 26では、パックから個別のファイルを除外できません。</translation>
    </message>
    <message>
        <source>{amount}; {packs} lose files</source>
        <translation>{amount}、{packs}からファイルが外れます</translation>
    </message>
    <message>
        <source>{amount}; {packs} loses files</source>
        <translation>{amount}、{packs}からファイルが外れます</translation>
    </message>
    <message>
        <source>{family}: each to the pack of its language</source>
        <translation>{family}: それぞれの言語のパックへ</translation>
    </message>
    <message>
        <source>{pack} is the pack that takes it.</source>
        <translation>これを取り込むパックは{pack}です。</translation>
    </message>
</context>
<context>
    <name>AssetOutline</name>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダ</translation>
    </message>
</context>
<context>
    <name>AssetRows</name>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Changed since the last build of its pack</source>
        <translation>パックの前回のビルド以後に変更</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Ignored ({rule})</source>
        <translation>無視（{rule}）</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>どのパックにもない</translation>
    </message>
    <message>
        <source>In: {packs}</source>
        <translation>含むパック: {packs}</translation>
    </message>
    <message>
        <source>Left out by ignore rules: {files}</source>
        <translation>無視ルールで除外: {files}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Link, not followed</source>
        <translation>リンク、たどりません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New since the last build of its pack</source>
        <translation>パックの前回のビルド以後に追加</translation>
    </message>
    <message>
        <source>Not a plain file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Part of the project</source>
        <translation>プロジェクトの一部</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>this folder is not there. Bring it back, or stop watching it.</source>
        <translation>このフォルダがありません。元に戻すか、監視を停止してください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} in no pack</source>
        <translation>
            <numerusform>どのパックにもないもの{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new or changed</source>
        <translation>
            <numerusform>新規または変更{count}個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetsPanel</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Add the folders your team already works in. Files stay where they are.</source>
        <translation>チームが使っているフォルダを追加してください。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Choose a file in the assets first.</source>
        <translation>先にアセットでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>{filter}に一致するファイルはありません。</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>1 of {people} languages and places gets something else.</source>
        <translation>{people}件の言語と地域のうち、1件が別の内容を受け取ります。</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}.</source>
        <translation>{language}で探すファイルは、次のタグのパックで見つかります: {tags}。</translation>
    </message>
    <message>
        <source>A file looked up for {language} is found in packs tagged: {tags}; for {resolved}: {its_tags}.</source>
        <translation>{language}で探すファイルは、次のタグのパックで見つかります: {tags}。{resolved}の場合: {its_tags}。</translation>
    </message>
    <message>
        <source>A tie with {others}: which comes first depends on an order that Apple does not document.</source>
        <translation>{others}と同順位です。どちらが先かは、Appleが文書化していない順序によって決まります。</translation>
    </message>
    <message>
        <source>Apple&apos;s matching cannot read this, and passes over it.</source>
        <translation>Appleの照合ではこれを読み取れず、飛ばします。</translation>
    </message>
    <message>
        <source>Asset packs come from OS {system} on.</source>
        <translation>アセットパックを受け取れるのはOS {system}からです。</translation>
    </message>
    <message>
        <source>Before first use</source>
        <translation>初回使用前</translation>
    </message>
    <message>
        <source>Documented by Apple: a file asked for in a language is read only from packs whose tag means the same. Which packs come to a device is another question.</source>
        <translation>Appleの文書によると、ある言語で要求されたファイルは、同じ意味のタグのパックからだけ読み込まれます。どのパックがデバイスに届くかは別の問題です。</translation>
    </message>
    <message>
        <source>Exact: {chosen} is offered as it is.</source>
        <translation>完全一致: {chosen}がそのまま提供されています。</translation>
    </message>
    <message>
        <source>It comes at the first installation only.</source>
        <translation>初回インストール時にだけ届きます。</translation>
    </message>
    <message>
        <source>It comes with updates only. The app can ask for it.</source>
        <translation>アップデート時にだけ届きます。アプリから要求できます。</translation>
    </message>
    <message>
        <source>It has a language, and those come from OS {system} on.</source>
        <translation>言語があるパックです。受け取れるのはOS {system}からです。</translation>
    </message>
    <message>
        <source>It has no language: everybody gets it.</source>
        <translation>言語のないパックのため、全員が受け取ります。</translation>
    </message>
    <message>
        <source>It is in the resolved language.</source>
        <translation>決定された言語のパックです。</translation>
    </message>
    <message>
        <source>It is in {language}, and no language fits. The app can ask for it.</source>
        <translation>{language}のパックで、合う言語がありません。アプリから要求できます。</translation>
    </message>
    <message>
        <source>It is in {language}. The app can still ask for it.</source>
        <translation>{language}のパックです。アプリからは要求できます。</translation>
    </message>
    <message>
        <source>It is not for {platform}.</source>
        <translation>{platform}用ではありません。</translation>
    </message>
    <message>
        <source>Its manifest does not say when it is downloaded.</source>
        <translation>マニフェストに、ダウンロードの時期がありません。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Missing here, compared with OS {since}: {packs}, {size}: {names}.</source>
        <translation>OS {since}と比べて、ここで不足: {packs}、{size}: {names}。</translation>
    </message>
    <message>
        <source>Nearest common parent: it meets {chosen} at {meeting}.</source>
        <translation>最も近い共通の親: {meeting}で{chosen}と一致します。</translation>
    </message>
    <message>
        <source>Neither a preferred language nor the app&apos;s primary language, {primary}, fits.</source>
        <translation>優先する言語も、アプリの主要言語{primary}も合いません。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No pack for {platform} has a language.</source>
        <translation>{platform}用のパックに、言語のあるものはありません。</translation>
    </message>
    <message>
        <source>No preferred language</source>
        <translation>優先する言語なし</translation>
    </message>
    <message>
        <source>Nobody gets anything else.</source>
        <translation>受け取る内容が変わる人はいません。</translation>
    </message>
    <message>
        <source>Not reached: a language before it was found.</source>
        <translation>照合されません: 前の言語で見つかりました。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in common with any of the {count} languages of the packs.</source>
        <translation>
            <numerusform>パックの{count}個の言語のいずれとも共通点がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in common with the one language of the packs.</source>
        <translation>パックの唯一の言語と共通点がありません。</translation>
    </message>
    <message>
        <source>Nothing to download, now and then</source>
        <translation>現在も変更後もダウンロードなし</translation>
    </message>
    <message>
        <source>OS {system} gets no localized packs: they come from OS {since} on.</source>
        <translation>OS {system}はローカライズしたパックを受け取りません。受け取れるのはOS {since}からです。</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>People with {language} get no {family}: {what}.</source>
        <translation>{language}の人は{family}を受け取りません: {what}。</translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}.</source>
        <translation>
            <numerusform>{language}の人が何も受け取らないファミリーは{count}個です: {what}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People with {language} get nothing of {count} families: {what}; and {more} more.</source>
        <translation>
            <numerusform>{language}の人が何も受け取らないファミリーは{count}個です: {what}、ほか{more}個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Portuguese held back: Brazilian is taken only if nothing else fits.</source>
        <translation>ポルトガル語は保留: ブラジルのポルトガル語は、ほかに合うものがない場合だけ選ばれます。</translation>
    </message>
    <message>
        <source>Portuguese held back: {chosen} is taken, as nothing else fits.</source>
        <translation>ポルトガル語は保留: ほかに合うものがないため、{chosen}が選ばれます。</translation>
    </message>
    <message>
        <source>Predicted for the languages of Apple&apos;s systems and of the packs, on {platform} {system}.</source>
        <translation>{platform} {system}での、Appleのシステムの言語とパックの言語についての予測です。</translation>
    </message>
    <message>
        <source>Primary language of the app. Exact: {chosen} is offered as it is.</source>
        <translation>アプリの主要言語。完全一致: {chosen}がそのまま提供されています。</translation>
    </message>
    <message>
        <source>Primary language of the app. It is not offered exactly.</source>
        <translation>アプリの主要言語。完全一致では提供されていません。</translation>
    </message>
    <message>
        <source>Primary language of the app. {found}</source>
        <translation>アプリの主要言語。{found}</translation>
    </message>
    <message>
        <source>Same after alias: {chosen} is another spelling of it.</source>
        <translation>別名で一致: {chosen}は別の表記です。</translation>
    </message>
    <message>
        <source>Second look: a language before it led here, and {chosen} is exact.</source>
        <translation>再照合: 前の言語からここに至り、{chosen}が完全一致します。</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} chooses {language}.</source>
        <translation>参考（回答には含まれません）: {source}は{language}を選びます。</translation>
    </message>
    <message>
        <source>Second opinion, not part of the answer: {source} finds nothing.</source>
        <translation>参考（回答には含まれません）: {source}では見つかりません。</translation>
    </message>
    <message>
        <source>Sizes are those of the source files.</source>
        <translation>サイズは元のファイルのサイズです。</translation>
    </message>
    <message>
        <source>Sizes of {packs} are those of source files: not built as they are now.</source>
        <translation>{packs}のサイズは元のファイルのサイズです。現在の状態では未ビルドです。</translation>
    </message>
    <message>
        <source>The clipboard holds no languages.</source>
        <translation>クリップボードに言語がありません。</translation>
    </message>
    <message>
        <source>The new pack is taken to be as large as {pack}, the base of its family: {size}.</source>
        <translation>新しいパックのサイズは、ファミリーの基準である{pack}と同じ{size}とします。</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing.</source>
        <translation>新しいパックのサイズは不明なため、0とします。</translation>
    </message>
    <message>
        <source>The size of the new pack is not known, and counts as nothing: {family} has no base.</source>
        <translation>新しいパックのサイズは不明なため、0とします。{family}には基準のパックがありません。</translation>
    </message>
    <message>
        <source>Via the preferred language {tag}.</source>
        <translation>優先する言語{tag}によるものです。</translation>
    </message>
    <message>
        <source>Via the primary language of the app, {primary}: nothing else fits.</source>
        <translation>アプリの主要言語{primary}によるものです。ほかに合うものはありません。</translation>
    </message>
    <message>
        <source>no localized pack</source>
        <translation>ローカライズしたパックなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>up to {size} on the product page</source>
        <translation>製品ページの表示は最大{size}</translation>
    </message>
    <message>
        <source>{changed} of {people} languages and places get something else.</source>
        <translation>{people}件の言語と地域のうち、{changed}件が別の内容を受け取ります。</translation>
    </message>
    <message>
        <source>{chosen}, which is no language, as nothing fits.</source>
        <translation>合うものがないため、言語ではない{chosen}です。</translation>
    </message>
    <message>
        <source>{family} has {languages} only</source>
        <translation>{family}にあるのは{languages}だけです</translation>
    </message>
    <message>
        <source>{found} fits; a second look finds {chosen}.</source>
        <translation>{found}が合い、再照合で{chosen}が見つかります。</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{language} is no language that a pack can have.</source>
        <translation>{language}は、パックに設定できる言語ではありません。</translation>
    </message>
    <message>
        <source>{language}, the primary language</source>
        <translation>主要言語である{language}</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}.</source>
        <translation>{other}も同じ近さで、{meeting}で一致します。</translation>
    </message>
    <message>
        <source>{other} is as near, at {meeting}: a tie.</source>
        <translation>{other}も同じ近さで、{meeting}で一致します。同順位です。</translation>
    </message>
    <message>
        <source>{other} is further away, at {meeting}.</source>
        <translation>{other}はより遠く、{meeting}で一致します。</translation>
    </message>
    <message>
        <source>{other} is held back for now.</source>
        <translation>{other}は今のところ保留されます。</translation>
    </message>
    <message numerus="yes">
        <source>{parts} and {count} more</source>
        <translation>
            <numerusform>{parts}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}: no language, so it was left out.</source>
        <translation>{parts}: 言語ではないため除外しました。</translation>
    </message>
    <message>
        <source>{parts}: no language. Paste a list such as de-CH, en.</source>
        <translation>{parts}: 言語ではありません。de-CH, enのようなリストをペーストしてください。</translation>
    </message>
    <message>
        <source>{part} begins an extension. Settings of devices have language, script and region only.</source>
        <translation>{part}から拡張が始まっています。デバイスの設定にあるのは、言語、文字体系、地域だけです。</translation>
    </message>
    <message>
        <source>{part} is a variant. Settings of devices have language, script and region only.</source>
        <translation>{part}はバリアントです。デバイスの設定にあるのは、言語、文字体系、地域だけです。</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Choose a language of the list.</source>
        <translation>{part}は特定の言語を示しません。リストから言語を選択してください。</translation>
    </message>
    <message>
        <source>{person} would get the same as now: {language}.</source>
        <translation>{person}が受け取るのは、現在と同じ{language}です。</translation>
    </message>
    <message>
        <source>{person} would get {then} as now.</source>
        <translation>{person}が受け取るのは、現在と同じ{then}です。</translation>
    </message>
    <message>
        <source>{person} would get {then}, and gets {now} now.</source>
        <translation>{person}が受け取るのは{then}になります。現在は{now}です。</translation>
    </message>
    <message>
        <source>{size} before first use</source>
        <translation>初回使用前に{size}</translation>
    </message>
    <message>
        <source>{size} later</source>
        <translation>後で{size}</translation>
    </message>
    <message>
        <source>{size} on demand</source>
        <translation>オンデマンドで{size}</translation>
    </message>
    <message>
        <source>{time} {size} as now</source>
        <translation>{time} {size}、現在と同じ</translation>
    </message>
    <message>
        <source>{time} {size}, {less} less</source>
        <translation>{time} {size}、{less}減</translation>
    </message>
    <message>
        <source>{time} {size}, {less} more</source>
        <translation>{time} {size}、{less}増</translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message>
        <source>Learn how</source>
        <translation>方法を見る</translation>
    </message>
    <message>
        <source>No pack has a language, so everybody gets the same files.</source>
        <translation>言語のあるパックがないため、全員が同じファイルを受け取ります。</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>言語の名前を集めています…</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>受け取る人と内容</translation>
    </message>
</context>
<context>
    <name>BuildComparison</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>New pack with {files}</source>
        <translation>新規パック、{files}</translation>
    </message>
    <message>
        <source>Pack is gone, with {files}</source>
        <translation>なくなったパック、{files}</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Renamed from {name}</source>
        <translation>{name}から名前を変更</translation>
    </message>
    <message>
        <source>manifest changed</source>
        <translation>マニフェスト変更</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{before} became {after}</source>
        <translation>{before}から{after}に変化</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message numerus="yes">
        <source>{count} added</source>
        <translation>
            <numerusform>{count}個追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>{count}個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} removed</source>
        <translation>
            <numerusform>{count}個削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} renamed</source>
        <translation>
            <numerusform>{count}個名前変更</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} (+{change})</source>
        <translation>{size}（+{change}）</translation>
    </message>
    <message>
        <source>{size} (−{change})</source>
        <translation>{size}（−{change}）</translation>
    </message>
</context>
<context>
    <name>BuildHead</name>
    <message>
        <source>1 pack changed since build {build} ({moment})</source>
        <translation>ビルド{build}（{moment}）以後、1個のパックが変更されました</translation>
    </message>
    <message>
        <source>A build is under way.</source>
        <translation>ビルド中です。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>ビルド中</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Every pack has a problem that stops it. Press Show problem to see the first one.</source>
        <translation>すべてのパックに、ビルドを妨げる問題があります。「問題を表示」を押すと、最初の問題を表示します。</translation>
    </message>
    <message>
        <source>Go on working: what you change now comes into the next build.</source>
        <translation>作業を続けられます。これからの変更は次回のビルドに入ります。</translation>
    </message>
    <message>
        <source>Looking into {files} …</source>
        <translation>{files}を調べています…</translation>
    </message>
    <message>
        <source>No packs yet: there is nothing to build</source>
        <translation>まだパックがないため、ビルドするものはありません</translation>
    </message>
    <message>
        <source>Nothing can be built</source>
        <translation>ビルドできるものはありません</translation>
    </message>
    <message>
        <source>Nothing can be built here</source>
        <translation>ここではビルドできません</translation>
    </message>
    <message>
        <source>Nothing changed since build {build} ({moment})</source>
        <translation>ビルド{build}（{moment}）以後の変更はありません</translation>
    </message>
    <message>
        <source>Ready to build</source>
        <translation>ビルドの準備完了</translation>
    </message>
    <message>
        <source>Ready to build, except 1 pack</source>
        <translation>1個のパックを除き、ビルドの準備完了</translation>
    </message>
    <message numerus="yes">
        <source>Ready to build, except {count} packs</source>
        <translation>
            <numerusform>{count}個のパックを除き、ビルドの準備完了</numerusform>
        </translation>
    </message>
    <message>
        <source>The last build is {build} ({moment})</source>
        <translation>前回のビルドは{build}（{moment}）です</translation>
    </message>
    <message>
        <source>There is no pack yet. Make one, or drop a folder on the window.</source>
        <translation>まだパックがありません。作成するか、ウインドウにフォルダをドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since build {build} ({moment})</source>
        <translation>
            <numerusform>ビルド{build}（{moment}）以後、{count}個のパックが変更されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs changed since this build began. That comes into the next one.</source>
        <translation>
            <numerusform>このビルドの開始後、{count}個のパックが変更されました。変更は次回のビルドに入ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} changed since this build began. That comes into the next one.</source>
        <translation>このビルドの開始後、{pack}が変更されました。変更は次回のビルドに入ります。</translation>
    </message>
</context>
<context>
    <name>BuildOpener</name>
    <message>
        <source>Cancel the build</source>
        <translation>ビルドを中止</translation>
    </message>
    <message>
        <source>Choose where built packs go</source>
        <translation>ビルドしたパックの出力先を選択</translation>
    </message>
    <message>
        <source>Documents (*.json)</source>
        <translation>文書 (*.json)</translation>
    </message>
    <message>
        <source>Keep building</source>
        <translation>ビルドを続ける</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>レポートを開く</translation>
    </message>
    <message>
        <source>Packs that are done stay. Nothing is left half-written.</source>
        <translation>完了したパックは残ります。書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>ページ (*.html)</translation>
    </message>
    <message>
        <source>Report of {project}</source>
        <translation>{project}のレポート</translation>
    </message>
    <message>
        <source>Report of {project}, build {build}</source>
        <translation>{project}、ビルド{build}のレポート</translation>
    </message>
    <message>
        <source>Save the report of the build</source>
        <translation>ビルドのレポートを保存</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>The report is saved: {name} in {folder}.</source>
        <translation>レポートを保存しました: {folder}の{name}。</translation>
    </message>
    <message>
        <source>This build has been going on for {time}.</source>
        <translation>このビルドは{time}続いています。</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Build all packs</source>
        <translation>すべてのパックをビルド</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>ビルドを中止</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>以前のビルド</translation>
    </message>
    <message>
        <source>No builds yet. A build makes a file of each pack, and leaves your own files as they are.</source>
        <translation>まだビルドはありません。ビルドでは各パックからファイルを作成し、元のファイルは変更しません。</translation>
    </message>
    <message>
        <source>The build is being recorded. It can be marked in a moment.</source>
        <translation>ビルドを記録しています。まもなくリリース済みにできます。</translation>
    </message>
    <message>
        <source>This build</source>
        <translation>このビルド</translation>
    </message>
    <message>
        <source>What a build makes</source>
        <translation>ビルドで作成されるもの</translation>
    </message>
</context>
<context>
    <name>BuildReport</name>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Build of {project}</source>
        <translation>{project}のビルド</translation>
    </message>
    <message>
        <source>Build {build} of {project}</source>
        <translation>{project}のビルド{build}</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>ビルド済み</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>所要時間は{time}でした。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>未ビルド</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The .aar packs are compatible; not verified by Apple. Before you rely on one, upload it to TestFlight and download it on a device.</source>
        <translation>.aarパックは互換性がありますが、Appleによる検証は受けていません。本番で使う前に、TestFlightにアップロードし、デバイスでダウンロードして確認してください。</translation>
    </message>
    <message>
        <source>The SHA-256 is the fingerprint of a file: two files with the same one are the same, byte for byte. To compare over the phone, read out the first and the last group.</source>
        <translation>SHA-256はファイルの指紋です。同じSHA-256を持つ2個のファイルは、全バイトが同じです。電話で比べるときは、最初と最後のグループを読み上げます。</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>変更なし、再利用</translation>
    </message>
    <message>
        <source>{counts}; {size} in all.</source>
        <translation>{counts}、合計{size}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} built</source>
        <translation>
            <numerusform>{count}個ビルド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count}個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} reused</source>
        <translation>
            <numerusform>{count}個再利用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuildRows</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Not built</source>
        <translation>未ビルド</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show problem</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Unchanged, reused</source>
        <translation>変更なし、再利用</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>BuildWords</name>
    <message>
        <source>Build cancelled: 1 pack is done, nothing is half-written.</source>
        <translation>ビルドを中止しました。1個のパックが完了し、書きかけのものはありません。</translation>
    </message>
    <message>
        <source>Build cancelled: nothing was changed.</source>
        <translation>ビルドを中止しました。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Build cancelled: {packs} are done, nothing is half-written.</source>
        <translation>
            <numerusform>ビルドを中止しました。{packs}が完了し、書きかけのものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Building {packs}.</source>
        <translation>{packs}をビルドしています。</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Done in {time}.</source>
        <translation>{time}で完了しました。</translation>
    </message>
    <message>
        <source>File {number} of {total}</source>
        <translation>ファイル{number}/{total}</translation>
    </message>
    <message>
        <source>Made by {packager}.</source>
        <translation>{packager}で作成しました。</translation>
    </message>
    <message>
        <source>Pack {number} of {total}</source>
        <translation>パック{number}/{total}</translation>
    </message>
    <message>
        <source>The .aar packs were made by {packager}.</source>
        <translation>.aarパックは{packager}で作成しました。</translation>
    </message>
    <message>
        <source>The other pack is done and kept.</source>
        <translation>ほかのパックは完了し、残っています。</translation>
    </message>
    <message numerus="yes">
        <source>The other {count} packs are done and kept.</source>
        <translation>
            <numerusform>ほかの{count}個のパックは完了し、残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>{changed} of {files} changed</source>
        <translation>{files}のうち{changed}個を変更</translation>
    </message>
    <message>
        <source>{counts}.</source>
        <translation>{counts}。</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number}個失敗</translation>
    </message>
    <message>
        <source>{number} reused</source>
        <translation>{number}個再利用</translation>
    </message>
    <message>
        <source>{packs} built</source>
        <translation>{packs}をビルド</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part}/{whole}</translation>
    </message>
    <message>
        <source>{percent} % built.</source>
        <translation>{percent}%ビルド済み。</translation>
    </message>
    <message>
        <source>{reused} of {all} parts were packed before</source>
        <translation>{all}個の部分のうち{reused}個はパック済みを再利用</translation>
    </message>
    <message>
        <source>{size} (was {before})</source>
        <translation>{size}（以前は{before}）</translation>
    </message>
    <message>
        <source>{size} in {time}.</source>
        <translation>{time}で{size}。</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>経過{time}</translation>
    </message>
</context>
<context>
    <name>BuiltPack</name>
    <message>
        <source>1 block</source>
        <translation>1個のブロック</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>Apple Archive</source>
        <translation>Apple Archive</translation>
    </message>
    <message>
        <source>Apple&apos;s packager, version {version}</source>
        <translation>Appleのパッケージャ、バージョン{version}</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>コピーまたはビルドし直してください。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>余分</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Open pack</source>
        <translation>オープンパック</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: an .aar comes whole.</source>
        <translation>古いパックを持つ人は{size}をダウンロードします。.aarは全体がダウンロードされます。</translation>
    </message>
    <message>
        <source>People who have the older one download {size}: what changed, and the list.</source>
        <translation>古いパックを持つ人は{size}をダウンロードします。変更分とリストです。</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>The next build would make another pack.</source>
        <translation>次回のビルドでは別のパックになります。</translation>
    </message>
    <message>
        <source>This is what a build would change now. Sizes are those of the files.</source>
        <translation>今ビルドすると変わる内容です。サイズはファイルのサイズです。</translation>
    </message>
    <message>
        <source>Whether Apple takes it, only an upload can tell.</source>
        <translation>Appleが受け付けるかどうかは、アップロードしないと分かりません。</translation>
    </message>
    <message>
        <source>Zip</source>
        <translation>Zip</translation>
    </message>
    <message>
        <source>first installation</source>
        <translation>初回インストール</translation>
    </message>
    <message>
        <source>not compressed</source>
        <translation>非圧縮</translation>
    </message>
    <message>
        <source>subsequent update</source>
        <translation>以後のアップデート</translation>
    </message>
    <message numerus="yes">
        <source>{count} blocks</source>
        <translation>
            <numerusform>{count}個のブロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were left out: they are no files that can be made here.</source>
        <translation>
            <numerusform>{count}個は、ここで作成できるファイルではないため除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}: {size}.</source>
        <translation>{name}の{files}が{folder}にあります（{size}）。</translation>
    </message>
    <message>
        <source>{files} of {name} is in {folder}: {size}.</source>
        <translation>{name}の{files}が{folder}にあります（{size}）。</translation>
    </message>
    <message>
        <source>{files} with {size} was decoded</source>
        <translation>{files}（{size}）を復号</translation>
    </message>
    <message>
        <source>{files} with {size} were decoded</source>
        <translation>{files}（{size}）を復号</translation>
    </message>
    <message>
        <source>{files}, {size}; {packed} as a pack</source>
        <translation>{files}、{size}、パックでは{packed}</translation>
    </message>
    <message>
        <source>{name} contradicts its own list of files in one place.</source>
        <translation>{name}は、自身のファイルのリストと1か所で矛盾しています。</translation>
    </message>
    <message numerus="yes">
        <source>{name} contradicts its own list of files in {count} places.</source>
        <translation>
            <numerusform>{name}は、自身のファイルのリストと{count}か所で矛盾しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is damaged in {path}: {fault}.</source>
        <translation>{name}は{path}で破損しています: {fault}。</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name}は破損しています: {fault}。</translation>
    </message>
    <message>
        <source>{name} is whole, and differs from {project} in 1 file.</source>
        <translation>{name}に破損はなく、{project}と1個のファイルが異なります。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole, and differs from {project} in {count} files.</source>
        <translation>
            <numerusform>{name}に破損はなく、{project}と{count}個のファイルが異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is whole, and holds what {project} has now: {scope}.</source>
        <translation>{name}に破損はなく、内容は現在の{project}と同じです: {scope}。</translation>
    </message>
    <message>
        <source>{name} is whole: {scope}.</source>
        <translation>{name}に破損はありません: {scope}。</translation>
    </message>
    <message>
        <source>{new} has 1 difference from {old}.</source>
        <translation>{new}と{old}の相違は1件です。</translation>
    </message>
    <message numerus="yes">
        <source>{new} has {count} differences from {old}.</source>
        <translation>
            <numerusform>{new}と{old}の相違は{count}件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{old} and {new} hold the same.</source>
        <translation>{old}と{new}の内容は同じです。</translation>
    </message>
    <message>
        <source>{old} holds the same as the files of {new}.</source>
        <translation>{old}の内容は、{new}のファイルと同じです。</translation>
    </message>
    <message>
        <source>{path} was left out: it is no file that can be made here.</source>
        <translation>{path}は、ここで作成できるファイルではないため除外されました。</translation>
    </message>
    <message>
        <source>{policy}: {events}</source>
        <translation>{policy}: {events}</translation>
    </message>
</context>
<context>
    <name>BuiltPackMenus</name>
    <message>
        <source>&amp;Close window</source>
        <translation>ウインドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter the files</source>
        <translation>ファイルをフィルタ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>この画面のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open built pack…</source>
        <translation>ビルド済みパックを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read it again</source>
        <translation>読み込み直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>Chosen files and folders, into a new folder</source>
        <translation>選択したファイルとフォルダを、新しいフォルダへ</translation>
    </message>
    <message>
        <source>Decode all of it, and compare it with an open project of its pack</source>
        <translation>すべてを復号し、このパックの開いているプロジェクトと比較</translation>
    </message>
    <message>
        <source>E&amp;xtract chosen…</source>
        <translation>選択したものを展開(&amp;X)…</translation>
    </message>
    <message>
        <source>Extract &amp;all…</source>
        <translation>すべて展開(&amp;A)…</translation>
    </message>
    <message>
        <source>Into a new folder; nothing is replaced</source>
        <translation>新しいフォルダへ。何も置き換えません</translation>
    </message>
    <message>
        <source>Pane &amp;before</source>
        <translation>前のパネル(&amp;B)</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>ファイルマネージャに表示(&amp;F)</translation>
    </message>
    <message>
        <source>The path by which an app asks for it</source>
        <translation>アプリがこれを要求するときのパス</translation>
    </message>
</context>
<context>
    <name>BuiltPackWindow</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Its files can be looked at and extracted all the same.</source>
        <translation>それでもファイルの閲覧と展開はできます。</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>詳しい説明</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Reading {name}:</source>
        <translation>{name}を読み込んでいます:</translation>
    </message>
    <message>
        <source>What could be read before that is shown. Copy or build it again.</source>
        <translation>その前までに読み込めた内容が表示されています。コピーまたはビルドし直してください。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違の内容</translation>
    </message>
    <message>
        <source>{name} has changed since it was opened, or is gone.</source>
        <translation>{name}は、開いた後に変更されたか、なくなりました。</translation>
    </message>
    <message>
        <source>{name} has no manifest in it, so it is no asset pack.</source>
        <translation>{name}にはマニフェストがないため、アセットパックではありません。</translation>
    </message>
    <message>
        <source>{name} is damaged: {fault}.</source>
        <translation>{name}は破損しています: {fault}。</translation>
    </message>
    <message>
        <source>{name} — Pack Studio</source>
        <translation>{name} — Pack Studio</translation>
    </message>
</context>
<context>
    <name>BuiltPacks</name>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>ビルド済みパック (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>ビルド済みパックを開く</translation>
    </message>
</context>
<context>
    <name>CacheBox</name>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Clear the cache…</source>
        <translation>キャッシュを消去…</translation>
    </message>
    <message>
        <source>Cleared, it costs only time: the next builds pack everything again, to the same bytes.</source>
        <translation>消去しても時間がかかるだけです。次回のビルドですべてを再びパックし、同じバイトになります。</translation>
    </message>
    <message>
        <source>It takes {size}: one piece.</source>
        <translation>使用量は{size}、1個です。</translation>
    </message>
    <message numerus="yes">
        <source>It takes {size}: {count} pieces, of all projects together.</source>
        <translation>
            <numerusform>使用量は、すべてのプロジェクトを合わせて{size}、{count}個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measuring the cache …</source>
        <translation>キャッシュのサイズを測定しています…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>The cache is empty.</source>
        <translation>キャッシュは空です。</translation>
    </message>
</context>
<context>
    <name>CacheClearer</name>
    <message>
        <source>A build may be using it, or you have no permission. Try again after the build.</source>
        <translation>ビルドが使用中か、アクセス権がない可能性があります。ビルドの後に再試行してください。</translation>
    </message>
    <message>
        <source>Clear the build cache</source>
        <translation>ビルドキャッシュを消去</translation>
    </message>
    <message>
        <source>It holds what builds of all projects have packed. Without it the next builds take longer; nothing else is lost.</source>
        <translation>すべてのプロジェクトのビルドでパックした内容が入っています。消去すると次回のビルドに時間がかかりますが、ほかに失うものはありません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>The build cache is cleared: {size} went.</source>
        <translation>ビルドキャッシュを消去しました。{size}が空きました。</translation>
    </message>
    <message>
        <source>The build cache is empty: there is nothing to clear.</source>
        <translation>ビルドキャッシュは空です。消去するものはありません。</translation>
    </message>
    <message>
        <source>The build cache still takes {size}: that could not be removed.</source>
        <translation>ビルドキャッシュがまだ{size}を使用しています。これは削除できませんでした。</translation>
    </message>
    <message>
        <source>The build cache takes {size} on this disk.</source>
        <translation>ビルドキャッシュは、このディスクの{size}を使用しています。</translation>
    </message>
    <message>
        <source>The next build packs everything again.</source>
        <translation>次回のビルドですべてを再びパックします。</translation>
    </message>
</context>
<context>
    <name>Calm</name>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>No problems but 1 that is accepted. {packs}, {files}, checked {when}.</source>
        <translation>承認済みの1件のほかに問題はありません。{packs}、{files}、確認: {when}。</translation>
    </message>
    <message numerus="yes">
        <source>No problems but {count} that are accepted. {packs}, {files}, checked {when}.</source>
        <translation>
            <numerusform>承認済みの{count}件のほかに問題はありません。{packs}、{files}、確認: {when}。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems. {packs}, {files}, checked {when}.</source>
        <translation>問題はありません。{packs}、{files}、確認: {when}。</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns as they were at first</source>
        <translation>列を初期状態に戻す</translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <source>Bytes not compared yet: {names}</source>
        <translation>内容が未比較: {names}</translation>
    </message>
    <message>
        <source>For people with another language: {names}</source>
        <translation>ほかの言語の人向け: {names}</translation>
    </message>
    <message>
        <source>In all {all}</source>
        <translation>{all}のすべてにあり</translation>
    </message>
    <message>
        <source>In none of {all}</source>
        <translation>{all}のどれにもなし</translation>
    </message>
    <message>
        <source>In {some} of {all}, not {names}</source>
        <translation>{all}のうち{some}にあり、{names}になし</translation>
    </message>
    <message>
        <source>Stored there by {names} too: an app may get the file of either.</source>
        <translation>{names}も同じ場所に格納します。アプリはどちらのファイルを受け取るか分かりません。</translation>
    </message>
    <message>
        <source>With the same bytes: {names}</source>
        <translation>同じ内容: {names}</translation>
    </message>
    <message>
        <source>With this file: {names}</source>
        <translation>このファイルあり: {names}</translation>
    </message>
    <message>
        <source>Without it: {names}</source>
        <translation>なし: {names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}; same bytes as {names}</source>
        <translation>{words}、{names}と同じ内容</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Copy lines on the left</source>
        <translation>左の行をコピー</translation>
    </message>
    <message>
        <source>Copy lines on the right</source>
        <translation>右の行をコピー</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Difference before</source>
        <translation>前の差分</translation>
    </message>
    <message>
        <source>Difference before (Shift+F7)</source>
        <translation>前の差分（Shift+F7）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Lines of both versions</source>
        <translation>両方のバージョンの行</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>次の差分</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>次の差分（F7）</translation>
    </message>
    <message>
        <source>The two are the same by now.</source>
        <translation>2つは同じになりました。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A project that cannot be read</source>
        <translation>読み込めないプロジェクト</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在の内容</translation>
    </message>
    <message>
        <source>As it is saved</source>
        <translation>保存済みの内容</translation>
    </message>
    <message>
        <source>As it was kept</source>
        <translation>保管された内容</translation>
    </message>
    <message>
        <source>As it would come back</source>
        <translation>復元後の内容</translation>
    </message>
    <message>
        <source>As the file is now</source>
        <translation>現在のファイルの内容</translation>
    </message>
    <message>
        <source>Changes that were kept aside</source>
        <translation>保管された変更</translation>
    </message>
    <message>
        <source>Compare line by line</source>
        <translation>1行ずつ比較</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Keep the first version</source>
        <translation>1つ目のバージョンを残す</translation>
    </message>
    <message>
        <source>Keep the second version</source>
        <translation>2つ目のバージョンを残す</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>採用しない</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>相手の変更を読み込む</translation>
    </message>
    <message>
        <source>Mine, not saved yet</source>
        <translation>自分の変更、未保存</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>下書きのフォルダを開く</translation>
    </message>
    <message>
        <source>Renamed on disk with them: {files}.</source>
        <translation>一緒にディスク上で名前が変わるファイル: {files}。</translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>The first version ({name})</source>
        <translation>1つ目のバージョン（{name}）</translation>
    </message>
    <message>
        <source>The second version ({name})</source>
        <translation>2つ目のバージョン（{name}）</translation>
    </message>
    <message>
        <source>Theirs, on disk</source>
        <translation>相手の変更、ディスク上</translation>
    </message>
    <message>
        <source>These changes from {when} were kept aside. Copy lines from them, or use all of them: that is one step, which Undo takes back.</source>
        <translation>{when}のこれらの変更が保管されています。行をコピーするか、すべてを使えます。すべてを使うのは1つの操作で、「取り消す」で元に戻ります。</translation>
    </message>
    <message>
        <source>These changes from {when} were not saved when the program ended.</source>
        <translation>{when}のこれらの変更は、プログラムの終了時に保存されていませんでした。</translation>
    </message>
    <message>
        <source>Unsaved work from {when}</source>
        <translation>{when}の未保存の作業</translation>
    </message>
    <message>
        <source>Use all of them</source>
        <translation>すべて使う</translation>
    </message>
    <message>
        <source>Use changes that were kept aside</source>
        <translation>保管された変更を使う</translation>
    </message>
    <message>
        <source>Use the version from {when}</source>
        <translation>{when}のバージョンを使う</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>復元される内容</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>どちらを選んでも、現在のファイルは隣に保管されます。</translation>
    </message>
    <message>
        <source>Work kept aside from {when}</source>
        <translation>{when}に保管された作業</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>only kept</source>
        <translation>保管分のみ</translation>
    </message>
    <message>
        <source>only mine</source>
        <translation>自分のみ</translation>
    </message>
    <message>
        <source>only now</source>
        <translation>現在のみ</translation>
    </message>
    <message>
        <source>only theirs</source>
        <translation>相手のみ</translation>
    </message>
    <message numerus="yes">
        <source>{count} equal lines</source>
        <translation>
            <numerusform>同じ行{count}行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines differ in all files.</source>
        <translation>
            <numerusform>全ファイルで{count}行が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are not shown.</source>
        <translation>
            <numerusform>そのうち{count}行は表示されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} have unsaved changes here, and other programs changed them on disk. Nothing is overwritten until you choose.</source>
        <translation>{files}に未保存の変更があり、ディスク上でもほかのプログラムが変更しました。選択するまで、何も上書きされません。</translation>
    </message>
    <message>
        <source>{name} has unsaved changes here, and another program changed it on disk. Nothing is overwritten until you choose.</source>
        <translation>{name}に未保存の変更があり、ディスク上でも別のプログラムが変更しました。選択するまで、何も上書きされません。</translation>
    </message>
    <message>
        <source>{name} is only in one of them: “{version}”.</source>
        <translation>{name}は片方にだけあります:「{version}」。</translation>
    </message>
    <message>
        <source>{name} says the same in both; only blanks or line ends differ.</source>
        <translation>{name}の内容は両方で同じです。空白または行末だけが異なります。</translation>
    </message>
    <message>
        <source>{name}: 1 line differs.</source>
        <translation>{name}: 1行が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {count} lines differ.</source>
        <translation>
            <numerusform>{name}: {count}行が異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>1 other pack is the same.</source>
        <translation>ほかの1個のパックは同じです。</translation>
    </message>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>ビルド{build}は最初の記録のため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Build {new} holds the same as build {old}.</source>
        <translation>ビルド{new}の内容はビルド{old}と同じです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>People who have the older ones download {size}: an .aar comes whole.</source>
        <translation>古いパックを持つ人は{size}をダウンロードします。.aarは全体がダウンロードされます。</translation>
    </message>
    <message>
        <source>What build {build} changed</source>
        <translation>ビルド{build}での変更</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>the same size</source>
        <translation>サイズは同じ</translation>
    </message>
    <message numerus="yes">
        <source>{count} other packs are the same.</source>
        <translation>
            <numerusform>ほかの{count}個のパックは同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>{packs} differ from build {old}: {sizes}</source>
        <translation>{packs}がビルド{old}と異なります: {sizes}</translation>
    </message>
    <message>
        <source>{packs} differs from build {old}: {sizes}</source>
        <translation>{packs}がビルド{old}と異なります: {sizes}</translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>{size}減</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>{size}増</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Pack or file</source>
        <translation>パックまたはファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>ConsequenceRows</name>
    <message>
        <source>Solved</source>
        <translation>解決</translation>
    </message>
    <message numerus="yes">
        <source>solved, {count} in {packs}</source>
        <translation>
            <numerusform>{packs}で{count}件解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} in {packs}</source>
        <translation>
            <numerusform>{packs}で{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsequenceView</name>
    <message>
        <source>What would come, and what would be solved</source>
        <translation>新たに生じる問題と解決する問題</translation>
    </message>
    <message>
        <source>Working out what that would change …</source>
        <translation>変更の影響を調べています…</translation>
    </message>
</context>
<context>
    <name>ContentsActions</name>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>表としてコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Exclude from this pack</source>
        <translation>このパックから除外</translation>
    </message>
    <message>
        <source>Save as a table …</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>Show in the assets</source>
        <translation>アセットに表示</translation>
    </message>
    <message>
        <source>Show selector</source>
        <translation>セレクタを表示</translation>
    </message>
    <message>
        <source>Show twin</source>
        <translation>対応ファイルを表示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>The files are being looked at.</source>
        <translation>ファイルを調べています。</translation>
    </message>
    <message>
        <source>There is none in another language.</source>
        <translation>ほかの言語には対応ファイルがありません。</translation>
    </message>
</context>
<context>
    <name>ContentsTab</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Files of this pack</source>
        <translation>このパックのファイル</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>このパックのファイルをフィルタ</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>{filter}に一致するファイルはありません。</translation>
    </message>
    <message>
        <source>Nothing in this pack yet. Drop folders here, or add a file selector.</source>
        <translation>このパックにはまだ何もありません。ここにフォルダをドロップするか、ファイルセレクタを追加してください。</translation>
    </message>
    <message>
        <source>What is not shipped</source>
        <translation>配信されないもの</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>無視{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left out</source>
        <translation>
            <numerusform>除外{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} not packed</source>
        <translation>
            <numerusform>パック対象外{count}個</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{sentence} (checking …)</source>
        <translation>{sentence}（確認しています…）</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>Also in</source>
        <translation>ほかに含むパック</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>File {path}</source>
        <translation>ファイル {path}</translation>
    </message>
    <message>
        <source>Folder {path}</source>
        <translation>フォルダ {path}</translation>
    </message>
    <message>
        <source>Ignored: {rule}</source>
        <translation>無視: {rule}</translation>
    </message>
    <message>
        <source>In other languages</source>
        <translation>ほかの言語</translation>
    </message>
    <message>
        <source>Left out of this pack</source>
        <translation>このパックから除外</translation>
    </message>
    <message>
        <source>Not packed: it is a link</source>
        <translation>パック対象外: リンクです</translation>
    </message>
    <message>
        <source>Not packed: it is no regular file</source>
        <translation>パック対象外: 通常のファイルではありません</translation>
    </message>
    <message>
        <source>Path in the pack</source>
        <translation>パック内のパス</translation>
    </message>
    <message>
        <source>Path on disk</source>
        <translation>ディスク上のパス</translation>
    </message>
    <message>
        <source>Pattern {path}</source>
        <translation>パターン {path}</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>{number}. {selector}</source>
        <translation>{number}. {selector}</translation>
    </message>
</context>
<context>
    <name>CopySaver</name>
    <message>
        <source>A copy of {name} with {packs} is in {folder}.</source>
        <translation>{packs}を含む{name}の複製が{folder}にあります。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <source>It has all that is not saved here, and takes its files from where they are now.</source>
        <translation>ここで未保存の内容もすべて含み、ファイルは現在の場所から取り込みます。</translation>
    </message>
    <message>
        <source>Its files lie on another disk, by a path that holds only on this computer.</source>
        <translation>ファイルは別のディスクにあり、このコンピュータでだけ有効なパスで指定されています。</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>複製を開く</translation>
    </message>
    <message>
        <source>Save a copy of {name} into a new folder in …</source>
        <translation>{name}の複製を次の場所の新しいフォルダに保存…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name}のコピー</translation>
    </message>
    <message>
        <source>{name} names a source folder that has to be corrected by hand in the copy.</source>
        <translation>{name}が指定するソースフォルダは、複製で手動の修正が必要です。</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>It left no draft: what was saved is as it was.</source>
        <translation>下書きは残っていません。保存済みの内容はそのままです。</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project}を開く</translation>
    </message>
    <message>
        <source>Pack Studio ended unexpectedly ({when}).</source>
        <translation>Pack Studioが予期せず終了しました（{when}）。</translation>
    </message>
    <message>
        <source>Show the details…</source>
        <translation>詳細を表示…</translation>
    </message>
    <message>
        <source>Your draft of {project} is safe, and is offered when you open it.</source>
        <translation>{project}の下書きは無事です。プロジェクトを開くと復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>Your drafts of {project} and {count} more are safe.</source>
        <translation>
            <numerusform>{project}、ほか{count}件の下書きは無事です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Compare line by line…</source>
        <translation>1行ずつ比較…</translation>
    </message>
    <message>
        <source>Show its text…</source>
        <translation>テキストを表示…</translation>
    </message>
    <message>
        <source>Whatever you choose, the file as it is now is kept beside it.</source>
        <translation>どちらを選んでも、現在のファイルは隣に保管されます。</translation>
    </message>
</context>
<context>
    <name>DeflateField</name>
    <message>
        <source>7-Zip opens these packs, and Python from 3.14 on. The Finder of a Mac does not.</source>
        <translation>このパックは、7-ZipとPython 3.14以降で開けます。MacのFinderでは開けません。</translation>
    </message>
    <message>
        <source>Opens everywhere, and takes several times as long to build. Two computers may build it with different bytes. Levels below 6 count as 6, those above 9 as 9.</source>
        <translation>どこでも開けますが、ビルド時間は数倍になります。コンピュータによってビルド結果のバイトが異なることがあります。6未満のレベルは6、9を超えるレベルは9として扱われます。</translation>
    </message>
    <message>
        <source>Readable by every zip program (larger)</source>
        <translation>すべてのzipプログラムで読めます（サイズ大）</translation>
    </message>
</context>
<context>
    <name>DepotDetails</name>
    <message>
        <source>Carried over with a difference</source>
        <translation>違いを伴って引き継がれた行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Every line is in the manifest.</source>
        <translation>すべての行がマニフェストにあります。</translation>
    </message>
    <message>
        <source>Filter the lines of the script</source>
        <translation>スクリプトの行をフィルタ</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>{line}行: {text}</translation>
    </message>
    <message>
        <source>Lines of the script</source>
        <translation>スクリプトの行</translation>
    </message>
    <message>
        <source>No line matches {filter}.</source>
        <translation>{filter}に一致する行はありません。</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>引き継がれなかった行</translation>
    </message>
    <message>
        <source>What became of the Steam script</source>
        <translation>Steamスクリプトの変換結果</translation>
    </message>
    <message>
        <source>{pack}, made of {script}</source>
        <translation>{pack}、作成元: {script}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>1 line of the script was not carried over.</source>
        <translation>スクリプトの1行が引き継がれませんでした。</translation>
    </message>
    <message>
        <source>Add each to the pack of its language</source>
        <translation>それぞれの言語のパックに追加</translation>
    </message>
    <message>
        <source>Add to {pack} anyway</source>
        <translation>それでも{pack}に追加</translation>
    </message>
    <message>
        <source>Compare line by line…</source>
        <translation>1行ずつ比較…</translation>
    </message>
    <message>
        <source>Each can be a pack of its own, for the people who speak it.</source>
        <translation>その言語を話す人のために、それぞれを別のパックにできます。</translation>
    </message>
    <message>
        <source>Edit it here all the same</source>
        <translation>それでもここで編集</translation>
    </message>
    <message>
        <source>Every line was carried over.</source>
        <translation>すべての行が引き継がれました。</translation>
    </message>
    <message>
        <source>If nothing runs there any more, edit it here: what both might save is compared first and never overwritten unasked.</source>
        <translation>そこで何も実行されていない場合は、ここで編集してください。両方が保存しうる内容は先に比較され、確認なしに上書きされることはありません。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>採用しない</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>相手の変更を読み込む</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Make one pack per language…</source>
        <translation>言語ごとにパックを作成…</translation>
    </message>
    <message>
        <source>Make the folder again</source>
        <translation>フォルダを作り直す</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>選択するまで、何も上書きされません。</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>まだ何も追加されていません。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>開き直す</translation>
    </message>
    <message>
        <source>Open the folder of drafts</source>
        <translation>下書きのフォルダを開く</translation>
    </message>
    <message numerus="yes">
        <source>Other programs changed {name} and {count} more; they were loaded again.</source>
        <translation>
            <numerusform>ほかのプログラムが{name}、ほか{count}個を変更したため、読み込み直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore them</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>複製を保存…</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>できることを見る</translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>変換結果を表示</translation>
    </message>
    <message>
        <source>Show what would come back…</source>
        <translation>復元される内容を表示…</translation>
    </message>
    <message>
        <source>The files were changed since. The changes are kept aside, and nothing is lost.</source>
        <translation>その後ファイルが変更されました。変更内容は保管され、何も失われていません。</translation>
    </message>
    <message>
        <source>The program ended before they were saved.</source>
        <translation>保存前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>They are kept aside for some time.</source>
        <translation>しばらく保管されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo brings back what was there.</source>
        <translation>「取り消す」で以前の内容に戻ります。</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} no longer fit the files.</source>
        <translation>{when}の未保存の変更は、ファイルに合わなくなりました。</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were found.</source>
        <translation>{when}の未保存の変更が見つかりました。</translation>
    </message>
    <message>
        <source>Unsaved changes from {when} were left out.</source>
        <translation>{when}の未保存の変更は採用されませんでした。</translation>
    </message>
    <message>
        <source>What you see is as it was.</source>
        <translation>表示されているのは以前の内容です。</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>すべて閲覧でき、パックを書き込める場所ならビルドもできます。</translation>
    </message>
    <message>
        <source>Your changes are kept as a draft.</source>
        <translation>変更は下書きとして保管されています。</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were not carried over.</source>
        <translation>
            <numerusform>{count}行が引き継がれませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} holds folders for several languages.</source>
        <translation>{folder}には複数の言語のフォルダがあります。</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more lie in language folders. {better} is for such files.</source>
        <translation>
            <numerusform>{name}、ほか{count}個が言語フォルダにあります。そのようなファイルには{better}が適しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more were changed by other programs, and have unsaved changes here.</source>
        <translation>
            <numerusform>{name}、ほか{count}個がほかのプログラムで変更され、ここにも未保存の変更があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} lies in a language folder, and {better} is the pack for it.</source>
        <translation>{name}は言語フォルダにあり、その言語のパックは{better}です。</translation>
    </message>
    <message>
        <source>{name} was changed by another program and loaded again.</source>
        <translation>{name}が別のプログラムで変更されたため、読み込み直しました。</translation>
    </message>
    <message>
        <source>{name} was changed by another program, and has unsaved changes here.</source>
        <translation>{name}が別のプログラムで変更され、ここにも未保存の変更があります。</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and has unsaved changes here.</source>
        <translation>{name}が別のプログラムで削除され、ここには未保存の変更があります。</translation>
    </message>
    <message>
        <source>{name} was removed by another program, and its pack with it.</source>
        <translation>{name}が別のプログラムで削除され、そのパックもなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {count} more were made of depot scripts.</source>
        <translation>
            <numerusform>{pack}、ほか{count}個がデポスクリプトから作成されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} was made of {script}.</source>
        <translation>{pack}は{script}から作成されました。</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>First bytes of the file</source>
        <translation>ファイルの先頭のバイト</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Give these details to whoever looks after Pack Studio for you. They name files and folders of yours, and nothing of what is in them. Nothing is sent by itself.</source>
        <translation>この詳細は、Pack Studioの管理担当者に渡してください。ファイルとフォルダの名前は含まれますが、その内容は含まれません。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
</context>
<context>
    <name>DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>DifferenceRows</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>How</source>
        <translation>相違の種類</translation>
    </message>
    <message>
        <source>The pack itself</source>
        <translation>パック自体</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題の内容</translation>
    </message>
</context>
<context>
    <name>DigestLine</name>
    <message>
        <source>Copy the {name} digest</source>
        <translation>{name}ダイジェストをコピー</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop working out the {name} digest</source>
        <translation>{name}ダイジェストの計算を停止</translation>
    </message>
    <message>
        <source>Work out the digest</source>
        <translation>ダイジェストを計算</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>Working out the {name} digest</source>
        <translation>{name}ダイジェストを計算しています</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
</context>
<context>
    <name>Download</name>
    <message>
        <source>All packs together, as they were built.</source>
        <translation>すべてのパックの合計、ビルドされた状態。</translation>
    </message>
    <message>
        <source>All packs together. Not built as they are now: {packs}, counted by files.</source>
        <translation>すべてのパックの合計。現在の状態で未ビルド: {packs}（ファイルのサイズで計算）。</translation>
    </message>
    <message>
        <source>Click to read what counts.</source>
        <translation>クリックすると計算の内訳を表示します。</translation>
    </message>
    <message>
        <source>The App Store takes {limit} for an app, as last seen in {seen}.</source>
        <translation>App Storeで1つのアプリが使えるのは{limit}までです（{seen}に確認）。</translation>
    </message>
    <message>
        <source>about {size} download</source>
        <translation>約{size}をダウンロード</translation>
    </message>
    <message>
        <source>{size} download</source>
        <translation>{size}をダウンロード</translation>
    </message>
    <message>
        <source>{words}, under 1 % of {limit}</source>
        <translation>{words}、{limit}の1%未満</translation>
    </message>
    <message>
        <source>{words}, {share} % of {limit}</source>
        <translation>{words}、{limit}の{share}%</translation>
    </message>
</context>
<context>
    <name>EffectBox</name>
    <message>
        <source>Files that this changes</source>
        <translation>この変更の対象のファイル</translation>
    </message>
    <message>
        <source>Hide the files</source>
        <translation>ファイルを隠す</translation>
    </message>
    <message>
        <source>Hide the files that this changes</source>
        <translation>この変更の対象のファイルを隠す</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show the files that this changes</source>
        <translation>この変更の対象のファイルを表示</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>この変更の影響</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>{downloads} (before packing)</source>
        <translation>{downloads}（パック前）</translation>
    </message>
    <message>
        <source>{tally}: {summary}</source>
        <translation>{tally}: {summary}</translation>
    </message>
</context>
<context>
    <name>Effects</name>
    <message>
        <source>First installation</source>
        <translation>初回インストール</translation>
    </message>
    <message>
        <source>Since build {number}: {words}.</source>
        <translation>ビルド{number}以後: {words}。</translation>
    </message>
    <message>
        <source>The same files.</source>
        <translation>同じファイルです。</translation>
    </message>
    <message>
        <source>Update of the app</source>
        <translation>アプリのアップデート</translation>
    </message>
    <message>
        <source>as large as before</source>
        <translation>サイズは以前と同じ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{event}: {size}</source>
        <translation>{event}: {size}</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>{files}を追加</translation>
    </message>
    <message>
        <source>{files} changed</source>
        <translation>{files}を変更</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>{files}を削除</translation>
    </message>
    <message>
        <source>{files}, {bytes}</source>
        <translation>{files}、{bytes}</translation>
    </message>
    <message>
        <source>{now} instead of {before}</source>
        <translation>{before}から{now}に</translation>
    </message>
    <message numerus="yes">
        <source>{sign} and {count} more</source>
        <translation>
            <numerusform>{sign}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} less</source>
        <translation>{size}減</translation>
    </message>
    <message>
        <source>{size} more</source>
        <translation>{size}増</translation>
    </message>
</context>
<context>
    <name>ElidedLabel</name>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Files of the built pack</source>
        <translation>ビルド済みパックのファイル</translation>
    </message>
    <message>
        <source>Filter the files of this pack</source>
        <translation>このパックのファイルをフィルタ</translation>
    </message>
    <message>
        <source>Larger than 5 MB</source>
        <translation>5 MBより大きい</translation>
    </message>
    <message>
        <source>No file matches {filter}.</source>
        <translation>{filter}に一致するファイルはありません。</translation>
    </message>
    <message>
        <source>No files are in this pack.</source>
        <translation>このパックにファイルはありません。</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Show as tree</source>
        <translation>ツリーで表示</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Folder, {files}</source>
        <translation>フォルダ、{files}</translation>
    </message>
    <message>
        <source>How many bytes it takes in the pack</source>
        <translation>パック内で占めるバイト数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>{path}へのリンク</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>パック内</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Add a folder to the pack</source>
        <translation>フォルダをパックに追加</translation>
    </message>
    <message>
        <source>Add files to the pack</source>
        <translation>ファイルをパックに追加</translation>
    </message>
    <message>
        <source>Choose the source root of {pack}</source>
        <translation>{pack}のソースルートを選択</translation>
    </message>
    <message>
        <source>Its path was copied instead.</source>
        <translation>代わりにパスをコピーしました。</translation>
    </message>
    <message>
        <source>Make a pack of a folder</source>
        <translation>フォルダからパックを作成</translation>
    </message>
    <message>
        <source>Make a pack of files</source>
        <translation>ファイルからパックを作成</translation>
    </message>
    <message>
        <source>Make packs of Steam depot scripts</source>
        <translation>Steamのデポスクリプトからパックを作成</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Steam depot scripts (*{suffix})</source>
        <translation>Steamのデポスクリプト (*{suffix})</translation>
    </message>
    <message>
        <source>Unpack {name} into a new folder in …</source>
        <translation>{name}を次の場所の新しいフォルダに展開…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>フォルダを監視</translation>
    </message>
    <message>
        <source>{files} of {name} are in {folder}.</source>
        <translation>{name}の{files}が{folder}にあります。</translation>
    </message>
    <message>
        <source>{name} could not be opened: this system has no program for it.</source>
        <translation>{name}を開けませんでした。このシステムには対応するプログラムがありません。</translation>
    </message>
    <message>
        <source>{name} could not be shown: this system opens no folders for programs.</source>
        <translation>{name}を表示できませんでした。このシステムは、プログラムからフォルダを開きません。</translation>
    </message>
    <message>
        <source>{name} was not opened, because it would run as a program.</source>
        <translation>{name}はプログラムとして実行されるため、開きませんでした。</translation>
    </message>
</context>
<context>
    <name>FamilyField</name>
    <message>
        <source>A family of its own</source>
        <translation>独立したファミリー</translation>
    </message>
    <message>
        <source>By its ID it would be in {family}.</source>
        <translation>IDからは{family}に入ります。</translation>
    </message>
    <message>
        <source>By its ID: {family}</source>
        <translation>IDによる: {family}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>No other pack is in this family.</source>
        <translation>このファミリーにほかのパックはありません。</translation>
    </message>
    <message>
        <source>Put only {pack} into {family}</source>
        <translation>{pack}だけを{family}に入れる</translation>
    </message>
    <message numerus="yes">
        <source>Rename the family of {count} packs to {family}</source>
        <translation>
            <numerusform>{count}個のパックのファミリー名を{family}に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Together with {names} and {count} more.</source>
        <translation>
            <numerusform>{names}、ほか{count}個と同じファミリーです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Together with {names}.</source>
        <translation>{names}と同じファミリーです。</translation>
    </message>
    <message>
        <source>{family} is the name of no family yet. Choose what gets it.</source>
        <translation>{family}というファミリーはまだありません。名前を付ける対象を選択してください。</translation>
    </message>
</context>
<context>
    <name>FamilyOpener</name>
    <message>
        <source>Folder that holds a folder for each language</source>
        <translation>言語ごとのフォルダが入ったフォルダ</translation>
    </message>
</context>
<context>
    <name>FamilyRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asset pack ID</source>
        <translation>アセットパックID</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>No pack</source>
        <translation>パックなし</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>補足情報</translation>
    </message>
</context>
<context>
    <name>FaultHook</name>
    <message>
        <source>A fault in Pack Studio</source>
        <translation>Pack Studioの障害</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>Pack Studio made a mistake of its own. You can go on working.</source>
        <translation>Pack Studio自体に障害が起きました。作業は続けられます。</translation>
    </message>
    <message numerus="yes">
        <source>Pack Studio made {count} mistakes of its own. You can go on working.</source>
        <translation>
            <numerusform>Pack Studio自体に{count}件の障害が起きました。作業は続けられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you had not saved is kept as a draft.</source>
        <translation>未保存の内容は下書きとして保管されています。</translation>
    </message>
</context>
<context>
    <name>FileTypes</name>
    <message>
        <source>3D model</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Filter</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>このリストをフィルタ</translation>
    </message>
    <message>
        <source>Filter, such as {example}</source>
        <translation>フィルタ、例: {example}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown}/{all}</translation>
    </message>
</context>
<context>
    <name>FilterCompleter</name>
    <message>
        <source>What can be typed</source>
        <translation>入力できるもの</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルタを消去</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>How filters work</source>
        <translation>フィルタの使い方</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>{name}の名前を変更…</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルタを保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みのフィルタ</translation>
    </message>
    <message>
        <source>Type a filter first.</source>
        <translation>先にフィルタを入力してください。</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>Close the quotation</source>
        <translation>引用符を閉じる</translation>
    </message>
    <message>
        <source>Use {word}</source>
        <translation>{word}を使う</translation>
    </message>
    <message>
        <source>before the app starts</source>
        <translation>アプリの起動前</translation>
    </message>
    <message>
        <source>came since the last build</source>
        <translation>前回のビルド以後に生じた</translation>
    </message>
    <message>
        <source>can be built</source>
        <translation>ビルドできる</translation>
    </message>
    <message>
        <source>cannot be built</source>
        <translation>ビルドできない</translation>
    </message>
    <message>
        <source>cannot be packed</source>
        <translation>パックに入れられない</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めない</translation>
    </message>
    <message>
        <source>could not be built</source>
        <translation>ビルドに失敗した</translation>
    </message>
    <message>
        <source>differs from the last build</source>
        <translation>前回のビルドと異なる</translation>
    </message>
    <message>
        <source>has a note, and nothing worse</source>
        <translation>注記があり、警告とエラーがない</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>問題がある</translation>
    </message>
    <message>
        <source>has a warning, and no error</source>
        <translation>警告があり、エラーがない</translation>
    </message>
    <message>
        <source>has an error</source>
        <translation>エラーがある</translation>
    </message>
    <message>
        <source>has changes that are not saved</source>
        <translation>未保存の変更がある</translation>
    </message>
    <message>
        <source>has no problem</source>
        <translation>問題がない</translation>
    </message>
    <message>
        <source>has the same bytes in another language</source>
        <translation>別の言語に同じ内容がある</translation>
    </message>
    <message>
        <source>how bad it is</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>how large it is</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>how many files it has</source>
        <translation>ファイルの数</translation>
    </message>
    <message>
        <source>in how many other languages it is</source>
        <translation>存在するほかの言語の数</translation>
    </message>
    <message>
        <source>is a link</source>
        <translation>リンクである</translation>
    </message>
    <message>
        <source>is as it was built before</source>
        <translation>前回のビルドと同じ</translation>
    </message>
    <message>
        <source>is carried over with a difference</source>
        <translation>違いを伴って引き継がれる</translation>
    </message>
    <message>
        <source>is for everybody</source>
        <translation>全員向け</translation>
    </message>
    <message>
        <source>is for some language</source>
        <translation>特定の言語向け</translation>
    </message>
    <message>
        <source>is ignored by a rule</source>
        <translation>ルールにより無視されている</translation>
    </message>
    <message>
        <source>is in a pack</source>
        <translation>パックに入っている</translation>
    </message>
    <message>
        <source>is in no pack</source>
        <translation>どのパックにも入っていない</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>除外されている</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>is not carried over</source>
        <translation>引き継がれない</translation>
    </message>
    <message>
        <source>is not there in every other language</source>
        <translation>一部のほかの言語にない</translation>
    </message>
    <message>
        <source>is not where it was</source>
        <translation>元の場所にない</translation>
    </message>
    <message>
        <source>is pinned</source>
        <translation>ピンで固定されている</translation>
    </message>
    <message>
        <source>is shipped</source>
        <translation>配信されている</translation>
    </message>
    <message>
        <source>is there in every other language</source>
        <translation>ほかのすべての言語にある</translation>
    </message>
    <message>
        <source>is there in no other language</source>
        <translation>ほかのどの言語にもない</translation>
    </message>
    <message>
        <source>nobody has said yet</source>
        <translation>まだ誰も判断していない</translation>
    </message>
    <message>
        <source>stops the build of its pack</source>
        <translation>パックのビルドを妨げる</translation>
    </message>
    <message>
        <source>waits for somebody</source>
        <translation>担当者の対応待ち</translation>
    </message>
    <message>
        <source>was accepted by somebody</source>
        <translation>承認されている</translation>
    </message>
    <message>
        <source>was accepted, and has changed since</source>
        <translation>承認後に変化した</translation>
    </message>
    <message>
        <source>was not begun</source>
        <translation>始まっていない</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>what its name ends with</source>
        <translation>名前の末尾</translation>
    </message>
    <message>
        <source>what kind of file it is</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>what state it is in</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>when it is downloaded</source>
        <translation>ダウンロードの時期</translation>
    </message>
    <message>
        <source>when it reaches people</source>
        <translation>利用者に届く時期</translation>
    </message>
    <message>
        <source>when it was changed</source>
        <translation>変更された時期</translation>
    </message>
    <message>
        <source>when it was opened</source>
        <translation>開いた時期</translation>
    </message>
    <message>
        <source>when the app asks for it</source>
        <translation>アプリが要求したとき</translation>
    </message>
    <message>
        <source>which family of packs it belongs to</source>
        <translation>属するパックのファミリー</translation>
    </message>
    <message>
        <source>which folder it is in</source>
        <translation>入っているフォルダ</translation>
    </message>
    <message>
        <source>which format is built</source>
        <translation>ビルドされる形式</translation>
    </message>
    <message>
        <source>which language it is for</source>
        <translation>対象の言語</translation>
    </message>
    <message>
        <source>which other pack stores the same path</source>
        <translation>同じパスに格納するほかのパック</translation>
    </message>
    <message>
        <source>which pack it is in</source>
        <translation>入っているパック</translation>
    </message>
    <message>
        <source>which platform it is for</source>
        <translation>対象のプラットフォーム</translation>
    </message>
    <message>
        <source>which rule found it</source>
        <translation>見つけたルール</translation>
    </message>
    <message>
        <source>which selector takes it</source>
        <translation>取り込むセレクタ</translation>
    </message>
    <message>
        <source>with the app, in the background</source>
        <translation>アプリとともに、バックグラウンドで</translation>
    </message>
    <message>
        <source>{fault} Choose among {names}.</source>
        <translation>{fault}{names}から選んでください。</translation>
    </message>
    <message>
        <source>{fault} One more word is not understood.</source>
        <translation>{fault}ほかに1語が認識されません。</translation>
    </message>
    <message numerus="yes">
        <source>{fault} {count} more words are not understood.</source>
        <translation>
            <numerusform>{fault}ほかに{count}語が認識されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is nothing that this list can be filtered by.</source>
        <translation>{field}では、このリストをフィルタできません。</translation>
    </message>
    <message>
        <source>{field} needs something behind it, such as {sample}.</source>
        <translation>{field}の後には、{sample}のように値が必要です。</translation>
    </message>
    <message>
        <source>{value} has no quotation mark at its end.</source>
        <translation>{value}の末尾に引用符がありません。</translation>
    </message>
    <message>
        <source>{value} is no date. Write it like {sample}.</source>
        <translation>{value}は日付ではありません。{sample}のように書いてください。</translation>
    </message>
    <message>
        <source>{value} is no size. Write it like {sample}.</source>
        <translation>{value}はサイズではありません。{sample}のように書いてください。</translation>
    </message>
    <message>
        <source>{value} is nothing that {field} can be.</source>
        <translation>{value}は{field}の値ではありません。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>1 place replaced</source>
        <translation>1か所を置き換えました</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>このテキストにはありません</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>検索を終了</translation>
    </message>
    <message numerus="yes">
        <source>{count} places replaced</source>
        <translation>
            <numerusform>{count}か所を置き換えました</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number}/{all}</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Choose a file in Assets. Preview shows what is in it, and which packs have it.</source>
        <translation>「アセット」でファイルを選択します。「プレビュー」に内容と、含むパックが表示されます。</translation>
    </message>
    <message>
        <source>Choose a problem in Problems and press the button that mends it. Undo takes it back.</source>
        <translation>「問題」で問題を選択し、修正するボタンを押します。「取り消す」で元に戻せます。</translation>
    </message>
    <message>
        <source>Languages says which packs a person gets, when and why. Choose a person to begin with.</source>
        <translation>「言語」で、どの人が、いつ、なぜ、どのパックを受け取るかが分かります。まず人を選択します。</translation>
    </message>
    <message>
        <source>Look at a file</source>
        <translation>ファイルを見る</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>問題を修正</translation>
    </message>
    <message>
        <source>Press Build in the pane Build. Packs that cannot be built yet are left out and named.</source>
        <translation>「ビルド」パネルの「ビルド」を押します。まだビルドできないパックは除外され、名前が表示されます。</translation>
    </message>
    <message>
        <source>See who gets it</source>
        <translation>受け取る人を見る</translation>
    </message>
    <message>
        <source>Set a language</source>
        <translation>言語を設定</translation>
    </message>
    <message>
        <source>The first steps need a project.</source>
        <translation>最初のステップにはプロジェクトが必要です。</translation>
    </message>
    <message>
        <source>The sample project is made for them: seven packs, with five mistakes to mend.</source>
        <translation>サンプルプロジェクトが用意されています。7個のパックに、修正する5つの間違いがあります。</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>サンプルプロジェクトを試す</translation>
    </message>
    <message>
        <source>Type a language into the field of a pack, such as German, and press Enter.</source>
        <translation>パックの言語フィールドに「German」のように入力し、Enterを押します。</translation>
    </message>
</context>
<context>
    <name>FirstStepsStrip</name>
    <message>
        <source>All five are done. Help has a guide for what you do most.</source>
        <translation>5つすべて完了しました。よく行う作業のガイドがヘルプにあります。</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>最初のステップを閉じる</translation>
    </message>
    <message>
        <source>Close. Help ▸ First steps brings it back.</source>
        <translation>閉じます。「ヘルプ」▸「最初のステップ」で再び表示できます。</translation>
    </message>
    <message>
        <source>Done: {step}. {next}</source>
        <translation>完了: {step}。{next}</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>最初のステップ</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>場所を示す</translation>
    </message>
    <message>
        <source>Show me where: {step}</source>
        <translation>場所を示す: {step}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all}個中{done}個完了</translation>
    </message>
    <message>
        <source>{step}, {state}</source>
        <translation>{step}、{state}</translation>
    </message>
</context>
<context>
    <name>FixesPopup</name>
    <message>
        <source>Enter makes this change, Escape leaves everything as it is.</source>
        <translation>Enterでこの変更を行い、Escapeで何も変えずに戻ります。</translation>
    </message>
    <message>
        <source>Fixes for this place</source>
        <translation>この場所の修正</translation>
    </message>
    <message>
        <source>No fix is certain here. {hint}</source>
        <translation>ここには確実な修正がありません。{hint}</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算しています…</translation>
    </message>
</context>
<context>
    <name>FlatList</name>
    <message>
        <source>Files of the watched folders</source>
        <translation>監視フォルダのファイル</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Add a folder with assets</source>
        <translation>アセットのフォルダを追加</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Folders with assets</source>
        <translation>アセットのフォルダ</translation>
    </message>
</context>
<context>
    <name>FontPage</name>
    <message>
        <source>Sample text</source>
        <translation>サンプルテキスト</translation>
    </message>
    <message>
        <source>The quick brown fox jumps over the lazy dog 0123456789</source>
        <translation>いろはにほへと ちりぬるを 漢字カナ The quick brown fox 0123456789</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Build again</source>
        <translation>再びビルド</translation>
    </message>
    <message>
        <source>Cancel build</source>
        <translation>ビルドを中止</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>前のビルドと比較…</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Mark as released…</source>
        <translation>リリース済みにする…</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>先にプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The command is copied. It builds the same files, byte for byte.</source>
        <translation>コマンドをコピーしました。全バイトが同じファイルをビルドします。</translation>
    </message>
    <message>
        <source>The whole build</source>
        <translation>ビルド全体</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>ビルドの終了時</translation>
    </message>
    <message>
        <source>When it ends:</source>
        <translation>終了時の動作:</translation>
    </message>
</context>
<context>
    <name>FormatsField</name>
    <message>
        <source>A project builds one kind of pack at least.</source>
        <translation>プロジェクトは少なくとも1種類のパックをビルドします。</translation>
    </message>
    <message>
        <source>Apple Archive (.aar)</source>
        <translation>Apple Archive (.aar)</translation>
    </message>
    <message>
        <source>Open pack (.pack.zip)</source>
        <translation>オープンパック (.pack.zip)</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Files of the watched folders as pictures</source>
        <translation>監視フォルダのファイル（画像表示）</translation>
    </message>
</context>
<context>
    <name>Gatherer</name>
    <message>
        <source>Add it as a file</source>
        <translation>ファイルとして追加</translation>
    </message>
    <message>
        <source>Add them as files</source>
        <translation>ファイルとして追加</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>パックにする</translation>
    </message>
    <message>
        <source>Make packs of them</source>
        <translation>パックにする</translation>
    </message>
    <message>
        <source>{files} are in {pack} now.</source>
        <translation>{files}が{pack}に入りました。</translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} was there already.</source>
        <translation>
            <numerusform>{files}が{pack}に入りました。{count}個はすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{files} are in {pack} now; {count} were there already.</source>
        <translation>
            <numerusform>{files}が{pack}に入りました。{count}個はすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} is in {pack} now.</source>
        <translation>{files}が{pack}に入りました。</translation>
    </message>
    <message numerus="yes">
        <source>{name} and {count} more describe packs of their own. {pack} did not get them.</source>
        <translation>
            <numerusform>{name}、ほか{count}個はそれぞれ別のパックを記述しています。{pack}には追加されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} describes a pack of its own, so it was not added to {pack}.</source>
        <translation>{name}は別のパックを記述しているため、{pack}には追加されませんでした。</translation>
    </message>
</context>
<context>
    <name>Gathering</name>
    <message>
        <source>Add to the packs of {family}</source>
        <translation>{family}のパックに追加</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>{pack}に追加</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>{files}を追加</translation>
    </message>
    <message>
        <source>Everything stays on disk.</source>
        <translation>すべてディスクに残ります。</translation>
    </message>
    <message>
        <source>Exclude from {pack}</source>
        <translation>{pack}から除外</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>{files}を除外</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>{pack}に移動</translation>
    </message>
    <message>
        <source>Move {files}</source>
        <translation>{files}を移動</translation>
    </message>
    <message>
        <source>New files beside them are still taken. Everything stays on disk.</source>
        <translation>隣に加わる新しいファイルは、これまでどおり取り込まれます。すべてディスクに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>New files in {folder} and in {count} more places will join by themselves.</source>
        <translation>
            <numerusform>{folder}とほかの{count}か所に加わる新しいファイルは、自動的に取り込まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New files in {folder} and {other} will join by themselves.</source>
        <translation>{folder}と{other}に加わる新しいファイルは、自動的に取り込まれます。</translation>
    </message>
    <message>
        <source>New files in {folder} will join by themselves.</source>
        <translation>{folder}に加わる新しいファイルは、自動的に取り込まれます。</translation>
    </message>
    <message>
        <source>New files stay out until somebody adds them.</source>
        <translation>新しいファイルは、追加するまで取り込まれません。</translation>
    </message>
    <message>
        <source>New files that fit {pattern} will join by themselves.</source>
        <translation>{pattern}に一致する新しいファイルは、自動的に取り込まれます。</translation>
    </message>
    <message>
        <source>Remove from {pack}</source>
        <translation>{pack}から削除</translation>
    </message>
    <message>
        <source>Remove {files}</source>
        <translation>{files}を削除</translation>
    </message>
    <message numerus="yes">
        <source>They leave {pack} and {count} more.</source>
        <translation>
            <numerusform>{pack}、ほか{count}個から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They leave {pack}.</source>
        <translation>{pack}から外れます。</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {size}, of them {count} new</source>
        <translation>
            <numerusform>{files}、{size}、うち{count}個が新規</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatheringDialog</name>
    <message>
        <source>Each file by itself</source>
        <translation>ファイルを個別に指定</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>元のまま残す</translation>
    </message>
    <message>
        <source>Selectors</source>
        <translation>セレクタ</translation>
    </message>
    <message>
        <source>These rules</source>
        <translation>以下のルール</translation>
    </message>
    <message>
        <source>What this takes later</source>
        <translation>これから取り込まれるもの</translation>
    </message>
</context>
<context>
    <name>Halves</name>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>HelpContents</name>
    <message>
        <source>Begin here</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>リストへ移動</translation>
    </message>
    <message>
        <source>Languages and people</source>
        <translation>言語と受け取る人</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>Packs and their manifests</source>
        <translation>パックとマニフェスト</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Problems and fixes</source>
        <translation>問題と修正</translation>
    </message>
    <message>
        <source>Problems between packs</source>
        <translation>パック間の問題</translation>
    </message>
    <message>
        <source>Problems with IDs</source>
        <translation>IDの問題</translation>
    </message>
    <message>
        <source>Problems with file selectors</source>
        <translation>ファイルセレクタの問題</translation>
    </message>
    <message>
        <source>Problems with files and folders</source>
        <translation>ファイルとフォルダの問題</translation>
    </message>
    <message>
        <source>Problems with languages</source>
        <translation>言語の問題</translation>
    </message>
    <message>
        <source>Problems with limits</source>
        <translation>上限の問題</translation>
    </message>
    <message>
        <source>Problems with names and paths</source>
        <translation>名前とパスの問題</translation>
    </message>
    <message>
        <source>Problems with platforms</source>
        <translation>プラットフォームの問題</translation>
    </message>
    <message>
        <source>Problems with releases and built packs</source>
        <translation>リリースとビルド済みパックの問題</translation>
    </message>
    <message>
        <source>Problems with the download policy</source>
        <translation>ダウンロードポリシーの問題</translation>
    </message>
    <message>
        <source>Problems with the project</source>
        <translation>プロジェクトの問題</translation>
    </message>
    <message>
        <source>Problems with the text of a manifest</source>
        <translation>マニフェストのテキストの問題</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウインドウ</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Headings on this page</source>
        <translation>このページの見出し</translation>
    </message>
    <message>
        <source>Help — Pack Studio</source>
        <translation>ヘルプ — Pack Studio</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページの内容</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>The help is in English.</source>
        <translation>ヘルプは英語です。</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>標準の文字サイズ</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>HistoryRows</name>
    <message>
        <source>As it was opened</source>
        <translation>開いたときの状態</translation>
    </message>
    <message>
        <source>Does 1 step again.</source>
        <translation>1個の操作をやり直します。</translation>
    </message>
    <message numerus="yes">
        <source>Does {count} steps again.</source>
        <translation>
            <numerusform>{count}個の操作をやり直します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>印</translation>
    </message>
    <message>
        <source>On disk, {files} get other names.</source>
        <translation>ディスク上で{files}の名前が変わります。</translation>
    </message>
    <message>
        <source>On disk, {files} gets another name.</source>
        <translation>ディスク上で{files}の名前が変わります。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Takes back 1 step.</source>
        <translation>1個の操作を取り消します。</translation>
    </message>
    <message numerus="yes">
        <source>Takes back {count} steps.</source>
        <translation>
            <numerusform>{count}個の操作を取り消します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how it is now.</source>
        <translation>現在の状態です。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>as on disk</source>
        <translation>ディスクと同じ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>renames {files} on disk</source>
        <translation>ディスク上で{files}の名前を変更</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>{when}に保存</translation>
    </message>
</context>
<context>
    <name>IdField</name>
    <message>
        <source>Asset pack ID</source>
        <translation>アセットパックID</translation>
    </message>
    <message>
        <source>Letters, digits and inner hyphens, in capitals or not.</source>
        <translation>英字（大文字または小文字）、数字、途中のハイフン。</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID.</source>
        <translation>アプリはこのIDでパックを要求します。</translation>
    </message>
    <message>
        <source>The app asks for the pack by this ID. On the store it can never be changed or used again.</source>
        <translation>アプリはこのIDでパックを要求します。ストアに出ると、変更も再使用もできません。</translation>
    </message>
    <message>
        <source>The asset pack ID is too long for one line. Mend it in the text.</source>
        <translation>アセットパックIDが1行に収まりません。テキストで修正してください。</translation>
    </message>
    <message>
        <source>The pack was built under this ID. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>パックはこのIDでビルド済みです。別のIDにすると別のパックになり、アプリはそのIDを要求する必要があります。</translation>
    </message>
    <message>
        <source>This is the ID of an archived pack, which can never be used again.</source>
        <translation>これはアーカイブ済みパックのIDで、二度と使えません。</translation>
    </message>
    <message>
        <source>Unique in this project</source>
        <translation>プロジェクト内で一意です</translation>
    </message>
    <message>
        <source>Version {number} is released under this ID. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>バージョン{number}はこのIDでリリース済みです。別のIDにすると別のパックになります。リリース済みのパックはデバイスに残り、アプリは新しいパックを要求する必要があります。</translation>
    </message>
    <message>
        <source>{length} of {limit} characters</source>
        <translation>{length}/{limit}文字</translation>
    </message>
</context>
<context>
    <name>IdWords</name>
    <message>
        <source>App Store Connect takes letters, digits and inner hyphens only: {suggestion}</source>
        <translation>App Store Connectで使えるのは、英字、数字、途中のハイフンだけです: {suggestion}</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens. The app asks for the pack by its ID.</source>
        <translation>英字、数字、ハイフン。アプリはこのIDでパックを要求します。</translation>
    </message>
    <message>
        <source>Once on the store, {old} is taken for good.</source>
        <translation>一度ストアに出ると、{old}は以後ほかに使えません。</translation>
    </message>
    <message>
        <source>The name of a family is for this project only. IDs stay as they are.</source>
        <translation>ファミリー名はこのプロジェクト内だけのものです。IDは変わりません。</translation>
    </message>
    <message>
        <source>{copy} is made like {pack}.</source>
        <translation>{pack}を元に{copy}が作成されます。</translation>
    </message>
    <message>
        <source>{copy} takes the same file as {pack}: it is in two packs now.</source>
        <translation>{copy}は{pack}と同じファイルを含むため、そのファイルは2個のパックに入ります。</translation>
    </message>
    <message>
        <source>{copy} takes the same {files} as {pack}: they are in two packs now.</source>
        <translation>{copy}は{pack}と同じ{files}を含むため、それらは2個のパックに入ります。</translation>
    </message>
    <message>
        <source>{name} is another pack of this project already ({file}).</source>
        <translation>{name}は、このプロジェクトの別のパックです（{file}）。</translation>
    </message>
    <message>
        <source>{name} is the ID of an archived pack, which can never be used again.</source>
        <translation>{name}はアーカイブ済みパックのIDで、二度と使えません。</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which stays on devices. The app has to ask for {new}.</source>
        <translation>{old}はデバイスに残り、{new}は別のパックになります。アプリは{new}を要求する必要があります。</translation>
    </message>
    <message>
        <source>{new} is another pack than {old}, which was built. The app has to ask for {new}.</source>
        <translation>{new}は、ビルド済みの{old}とは別のパックになります。アプリは{new}を要求する必要があります。</translation>
    </message>
    <message>
        <source>{new} was released before: this pack would be its next version.</source>
        <translation>{new}は以前にリリースされています。このパックはその次のバージョンになります。</translation>
    </message>
    <message>
        <source>{old} is the ID of an archived pack, which can never be used again.</source>
        <translation>{old}はアーカイブ済みパックのIDで、二度と使えません。</translation>
    </message>
    <message>
        <source>{old} was archived, so {new} is right: a new pack.</source>
        <translation>{old}はアーカイブ済みのため、新しいパックとして{new}を使うのが適切です。</translation>
    </message>
    <message>
        <source>{old} was built. Another ID makes another pack, and the app has to ask for it.</source>
        <translation>{old}はビルド済みです。別のIDにすると別のパックになり、アプリはそのIDを要求する必要があります。</translation>
    </message>
    <message>
        <source>{old} was never built here, so another ID changes nothing for people.</source>
        <translation>{old}はここでビルドされたことがないため、IDを変えても利用者への影響はありません。</translation>
    </message>
    <message>
        <source>{old} was never built here: nobody has it under that ID.</source>
        <translation>{old}はここでビルドされたことがなく、このIDで受け取った人はいません。</translation>
    </message>
    <message>
        <source>{old} was released. Another ID makes another pack: the released one stays on devices, and the app has to ask for the new one.</source>
        <translation>{old}はリリース済みです。別のIDにすると別のパックになります。リリース済みのパックはデバイスに残り、アプリは新しいパックを要求する必要があります。</translation>
    </message>
</context>
<context>
    <name>IgnoreRulesDialog</name>
    <message>
        <source>A file that fits a rule is left out of every pack, unless a selector names it by itself. Where several fit, the lowest counts.</source>
        <translation>ルールに一致するファイルは、セレクタが個別に指定しない限り、すべてのパックから除外されます。複数のルールに一致する場合は、一番下のルールが有効です。</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>無視ルール</translation>
    </message>
    <message numerus="yes">
        <source>Ignore working files of art programs ({count} rules)</source>
        <translation>
            <numerusform>アートプログラムの作業ファイルを無視（{count}個のルール）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend or remove the rule {rule}.</source>
        <translation>ルール{rule}を修正または削除してください。</translation>
    </message>
    <message>
        <source>Mend the new rule, or clear its line.</source>
        <translation>新しいルールを修正するか、その行を消去してください。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Show all built-in rules, also those that take nothing</source>
        <translation>何も対象にしないものも含め、すべての内蔵ルールを表示</translation>
    </message>
    <message>
        <source>Stop ignoring working files of art programs</source>
        <translation>アートプログラムの作業ファイルの無視をやめる</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile. Cancel, and open them again.</source>
        <translation>その間にルールが別の場所で変更されました。キャンセルして、開き直してください。</translation>
    </message>
    <message>
        <source>Use these rules</source>
        <translation>これらのルールを使う</translation>
    </message>
    <message>
        <source>Working out what these rules take …</source>
        <translation>ルールの対象を調べています…</translation>
    </message>
</context>
<context>
    <name>IgnoredFiles</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pack that would lose it</source>
        <translation>ファイルを失うパック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Ignoring</name>
    <message>
        <source>Built in: Linux leaves it behind</source>
        <translation>内蔵: Linuxが残すファイル</translation>
    </message>
    <message>
        <source>Built in: Pack Studio works with it for a moment</source>
        <translation>内蔵: Pack Studioが一時的に使うファイル</translation>
    </message>
    <message>
        <source>Built in: Windows leaves it behind</source>
        <translation>内蔵: Windowsが残すファイル</translation>
    </message>
    <message>
        <source>Built in: editors keep copies in it</source>
        <translation>内蔵: エディタが複製を保管する場所</translation>
    </message>
    <message>
        <source>Built in: history of Git, Subversion or Mercurial</source>
        <translation>内蔵: Git、Subversion、Mercurialの履歴</translation>
    </message>
    <message>
        <source>Built in: macOS leaves it behind</source>
        <translation>内蔵: macOSが残すファイル</translation>
    </message>
    <message>
        <source>Choose a rule to see its files</source>
        <translation>ルールを選択すると、対象のファイルが表示されます</translation>
    </message>
    <message>
        <source>Files that the rule takes</source>
        <translation>ルールの対象のファイル</translation>
    </message>
    <message>
        <source>Ignore rules, in order</source>
        <translation>無視ルール、順番どおり</translation>
    </message>
    <message>
        <source>No pack loses anything by it.</source>
        <translation>これによりファイルを失うパックはありません。</translation>
    </message>
    <message>
        <source>Not ignored because of this rule</source>
        <translation>このルールでは無視されていません</translation>
    </message>
    <message>
        <source>Stands below once more</source>
        <translation>下に同じルールがあります</translation>
    </message>
    <message>
        <source>Takes nothing back</source>
        <translation>打ち消すものがありません</translation>
    </message>
    <message>
        <source>Takes nothing now</source>
        <translation>現在は対象がありません</translation>
    </message>
    <message>
        <source>Takes nothing: {rule} takes its files already</source>
        <translation>対象がありません: {rule}がすでに対象にしています</translation>
    </message>
    <message>
        <source>{files}, {size}, are ignored with these rules.</source>
        <translation>これらのルールで{files}（{size}）が無視されます。</translation>
    </message>
    <message>
        <source>{files}, {size}, is ignored with these rules.</source>
        <translation>これらのルールで{files}（{size}）が無視されます。</translation>
    </message>
    <message numerus="yes">
        <source>{one} and {count} more packs</source>
        <translation>
            <numerusform>{one}、ほか{count}個のパック</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}と{other}</translation>
    </message>
    <message>
        <source>{packs} would get {files}, {size}.</source>
        <translation>{packs}に{files}（{size}）が入ります。</translation>
    </message>
    <message>
        <source>{packs} would lose {files}</source>
        <translation>{packs}から{files}が外れます</translation>
    </message>
    <message>
        <source>{packs} would lose {files}, {size}.</source>
        <translation>{packs}から{files}（{size}）が外れます。</translation>
    </message>
    <message>
        <source>{packs} would lose {files}.</source>
        <translation>{packs}から{files}が外れます。</translation>
    </message>
    <message>
        <source>{rule} is in the list already.</source>
        <translation>{rule}はすでにリストにあります。</translation>
    </message>
    <message>
        <source>{rule} takes back {files}, {size}</source>
        <translation>{rule}は{files}（{size}）の無視を打ち消します</translation>
    </message>
    <message>
        <source>{rule} takes {files}, {size}</source>
        <translation>{rule}の対象は{files}（{size}）です</translation>
    </message>
    <message>
        <source>{rule} would take back {files}, {size}: they are not ignored any more.</source>
        <translation>{rule}により{files}（{size}）の無視が打ち消され、無視されなくなります。</translation>
    </message>
    <message>
        <source>{rule} would take nothing back.</source>
        <translation>{rule}では、打ち消すものがありません。</translation>
    </message>
    <message>
        <source>{rule} would take nothing of what is there now.</source>
        <translation>{rule}の対象は、現在1つもありません。</translation>
    </message>
    <message>
        <source>{rule} would take nothing: {other} takes its files already.</source>
        <translation>{rule}には対象がありません。{other}がすでに対象にしています。</translation>
    </message>
    <message>
        <source>{rule} would take {files}, {size}.</source>
        <translation>{rule}の対象は{files}（{size}）です。</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>{menu}内</translation>
    </message>
</context>
<context>
    <name>KindsField</name>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Every kind is treated as usual. The list of problems can change that.</source>
        <translation>すべての種類が通常どおりに扱われます。問題のリストで変更できます。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>LanguageAdvice</name>
    <message>
        <source>{tag} and {instead} mean the same people.</source>
        <translation>{tag}と{instead}の対象は同じ人です。</translation>
    </message>
    <message>
        <source>{tag} does not say its script and is taken for {instead}. It could also be {also}.</source>
        <translation>{tag}は文字体系の指定がなく、{instead}とみなされます。{also}の可能性もあります。</translation>
    </message>
    <message>
        <source>{tag} is an old or rare code. People&apos;s settings have {instead}.</source>
        <translation>{tag}は古いか、まれなコードです。利用者の設定では{instead}です。</translation>
    </message>
    <message>
        <source>{tag} is for one region, and {instead} is not there: others get the region&apos;s instead (predicted).</source>
        <translation>{tag}は1つの地域向けで、{instead}がありません。ほかの人は、代わりにその地域のものを受け取ります（予測）。</translation>
    </message>
    <message>
        <source>{tag} is narrower than {instead}, which reaches the same people and others (predicted).</source>
        <translation>{tag}は、同じ人とほかの人にも届く{instead}より対象が狭くなります（予測）。</translation>
    </message>
    <message>
        <source>{tag} is {name}. If another language is meant, write {instead}.</source>
        <translation>{tag}は{name}です。別の言語の場合は、{instead}と書いてください。</translation>
    </message>
    <message>
        <source>{tag} means the same people as {instead}.</source>
        <translation>{tag}の対象は{instead}と同じ人です。</translation>
    </message>
    <message>
        <source>{tag} names a part of the world. Check on a device set to one of its countries.</source>
        <translation>{tag}は世界の一部の地域を指します。その中の国に設定したデバイスで確認してください。</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>All languages, for everybody</source>
        <translation>すべての言語、全員向け</translation>
    </message>
    <message>
        <source>Choose language, script and region one by one</source>
        <translation>言語、文字体系、地域を個別に選択</translation>
    </message>
    <message>
        <source>Choose the one for this pack, or have a copy of it made for each.</source>
        <translation>このパックの言語を選択するか、それぞれの言語に複製を作成してください。</translation>
    </message>
    <message>
        <source>Choose the one for this pack.</source>
        <translation>このパックの言語を選択してください。</translation>
    </message>
    <message>
        <source>Enter makes it a pack for all languages.</source>
        <translation>Enterで、すべての言語のパックになります。</translation>
    </message>
    <message>
        <source>Enter takes {language}.</source>
        <translation>Enterで{language}に決定します。</translation>
    </message>
    <message>
        <source>From OS 27 on. Devices with an older system get no localized pack.</source>
        <translation>OS 27以降が対象です。それより古いシステムのデバイスは、ローカライズしたパックを受け取りません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message numerus="yes">
        <source>Make a pack for each of {count} languages</source>
        <translation>
            <numerusform>{count}個の言語にそれぞれパックを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it a pack for all languages</source>
        <translation>すべての言語のパックにする</translation>
    </message>
    <message>
        <source>More specific…</source>
        <translation>詳しく指定…</translation>
    </message>
    <message>
        <source>No language yet. Go on typing, or choose one of the list.</source>
        <translation>まだ言語ではありません。入力を続けるか、リストから選択してください。</translation>
    </message>
    <message>
        <source>Probably meant: {meaning}</source>
        <translation>推定される意味: {meaning}</translation>
    </message>
    <message>
        <source>Several languages. Enter offers to choose one, or to make a pack for each.</source>
        <translation>複数の言語です。Enterで、1つを選ぶか、それぞれのパックを作成するかを選択できます。</translation>
    </message>
    <message>
        <source>Still as before: {meaning}</source>
        <translation>以前のまま: {meaning}</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag}を使う</translation>
    </message>
    <message>
        <source>Very many languages were pasted, and a pack has one of them.</source>
        <translation>非常に多くの言語がペーストされました。パックの言語は1つです。</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages were pasted, and a pack has one of them.</source>
        <translation>
            <numerusform>{count}個の言語がペーストされました。パックの言語は1つです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>A language or its tag</source>
        <translation>言語または言語タグ</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>このプロジェクト内</translation>
    </message>
    <message>
        <source>Languages that fit</source>
        <translation>候補の言語</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピュータ内</translation>
    </message>
    <message>
        <source>Show all languages</source>
        <translation>すべての言語を表示</translation>
    </message>
</context>
<context>
    <name>LanguageMarks</name>
    <message>
        <source>Missing in {languages}</source>
        <translation>{languages}にありません</translation>
    </message>
    <message>
        <source>There in every language of the family</source>
        <translation>ファミリーのすべての言語にあります</translation>
    </message>
    <message>
        <source>{language}: missing</source>
        <translation>{language}: なし</translation>
    </message>
    <message>
        <source>{language}: there</source>
        <translation>{language}: あり</translation>
    </message>
</context>
<context>
    <name>LanguageMeaning</name>
    <message>
        <source>any region</source>
        <translation>任意の地域</translation>
    </message>
    <message>
        <source>script not said</source>
        <translation>文字体系の指定なし</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{script} script</source>
        <translation>{script}の文字体系</translation>
    </message>
</context>
<context>
    <name>LanguageParts</name>
    <message>
        <source>All countries and regions</source>
        <translation>すべての国と地域</translation>
    </message>
    <message>
        <source>All scripts</source>
        <translation>すべての文字体系</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Choose a language first.</source>
        <translation>先に言語を選択してください。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language without script and region</source>
        <translation>文字体系と地域のない言語</translation>
    </message>
    <message>
        <source>Parts of the language</source>
        <translation>言語の構成要素</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字体系</translation>
    </message>
    <message>
        <source>Usual for this language</source>
        <translation>この言語で一般的</translation>
    </message>
</context>
<context>
    <name>LanguagePeople</name>
    <message>
        <source>Being worked out …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Nobody gets it: devices know no language {text}.</source>
        <translation>受け取る人はいません。デバイスに{text}という言語はありません。</translation>
    </message>
    <message>
        <source>People who get it</source>
        <translation>受け取る人</translation>
    </message>
    <message>
        <source>Predicted by Apple&apos;s published rules.</source>
        <translation>Appleが公開しているルールによる予測です。</translation>
    </message>
    <message>
        <source>Show who gets it</source>
        <translation>受け取る人を表示</translation>
    </message>
    <message>
        <source>The names of languages are being gathered …</source>
        <translation>言語の名前を集めています…</translation>
    </message>
</context>
<context>
    <name>LanguageReach</name>
    <message>
        <source>New: {people}. Now they get {instead}.</source>
        <translation>新しい対象: {people}。現在は{instead}を受け取ります。</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems leads to it.</source>
        <translation>Appleのシステムのどの言語からも選ばれません。</translation>
    </message>
    <message>
        <source>No language of Apple&apos;s systems would lead to it.</source>
        <translation>Appleのシステムのどの言語からも選ばれなくなります。</translation>
    </message>
    <message>
        <source>No longer: {people}. They would get {instead}.</source>
        <translation>対象外になる人: {people}。代わりに{instead}を受け取ります。</translation>
    </message>
    <message>
        <source>People who get it: {people}.</source>
        <translation>受け取る人: {people}。</translation>
    </message>
    <message>
        <source>People who would get it: {people}.</source>
        <translation>受け取ることになる人: {people}。</translation>
    </message>
    <message>
        <source>People whose app can ask for it: {people}.</source>
        <translation>アプリが要求できる人: {people}。</translation>
    </message>
    <message numerus="yes">
        <source>So do {count} other languages and places that no pack fits: it is the app&apos;s primary language.</source>
        <translation>
            <numerusform>どのパックも合わないほかの言語と地域{count}件も受け取ります。アプリの主要言語だからです。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is who gets it now, too.</source>
        <translation>現在受け取る人も同じです。</translation>
    </message>
    <message>
        <source>no pack with a language</source>
        <translation>言語のないパック</translation>
    </message>
    <message>
        <source>only the other packs in {language}</source>
        <translation>{language}のほかのパックだけ</translation>
    </message>
    <message>
        <source>packs in {language}</source>
        <translation>{language}のパック</translation>
    </message>
    <message>
        <source>packs in {language}, the primary language</source>
        <translation>主要言語である{language}のパック</translation>
    </message>
    <message numerus="yes">
        <source>{people} and {count} more</source>
        <translation>
            <numerusform>{people}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} would no longer get the other packs in {language}.</source>
        <translation>{people}は、{language}のほかのパックを受け取らなくなります。</translation>
    </message>
</context>
<context>
    <name>LearnAction</name>
    <message>
        <source>Learn more</source>
        <translation>詳しい説明</translation>
    </message>
</context>
<context>
    <name>LevelField</name>
    <message>
        <source>Built soonest, and hardly larger. For every day.</source>
        <translation>最も速くビルドでき、サイズもほとんど変わりません。日常の作業向けです。</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>数値で指定</translation>
    </message>
    <message>
        <source>Fast (3)</source>
        <translation>高速（3）</translation>
    </message>
    <message>
        <source>From 1, the fastest and largest, to 19, the slowest and smallest.</source>
        <translation>最も速くサイズが大きい1から、最も遅くサイズが小さい19まで。</translation>
    </message>
    <message>
        <source>Level of compression</source>
        <translation>圧縮レベル</translation>
    </message>
    <message>
        <source>Mixed files take about 1 % less room than with Fast, and twice the time.</source>
        <translation>一般的なファイルは「高速」より約1%小さくなり、時間は2倍かかります。</translation>
    </message>
    <message>
        <source>Mixed files take about 5 % less room than with Fast, and some 30 times the time. For a release.</source>
        <translation>一般的なファイルは「高速」より約5%小さくなり、時間は約30倍かかります。リリース向けです。</translation>
    </message>
    <message>
        <source>Smaller (9)</source>
        <translation>小さい（9）</translation>
    </message>
    <message>
        <source>Smallest, slow (19)</source>
        <translation>最小、低速（19）</translation>
    </message>
</context>
<context>
    <name>LineRows</name>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>セレクタ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>empty line</source>
        <translation>空の行</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>no such line</source>
        <translation>対応する行なし</translation>
    </message>
    <message>
        <source>{version}: {line}</source>
        <translation>{version}: {line}</translation>
    </message>
</context>
<context>
    <name>ListEditing</name>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
</context>
<context>
    <name>LogOpener</name>
    <message>
        <source>Logs (*.log)</source>
        <translation>ログ (*.log)</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The log is saved as {name}.</source>
        <translation>ログを{name}として保存しました。</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>記録の内容</translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <source>Copy what is shown</source>
        <translation>表示中の内容をコピー</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Follow what comes</source>
        <translation>新しい記録を追う</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>It names files and folders of yours, and nothing of what is in them. It is sent nowhere.</source>
        <translation>ファイルとフォルダの名前は含まれますが、その内容は含まれません。どこにも送信されません。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log — Pack Studio</source>
        <translation>ログ — Pack Studio</translation>
    </message>
    <message>
        <source>Nothing in the log fits.</source>
        <translation>一致する記録はありません。</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>表示中の内容を保存…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
</context>
<context>
    <name>LookSide</name>
    <message>
        <source>Choose a file in it to see what it is.</source>
        <translation>中のファイルを選択すると、内容が表示されます。</translation>
    </message>
    <message>
        <source>Choose one file to see what it is.</source>
        <translation>ファイルを1個選択すると、内容が表示されます。</translation>
    </message>
    <message>
        <source>Files up to {size} are shown. Extract it to open it.</source>
        <translation>表示できるのは{size}までのファイルです。開くには展開してください。</translation>
    </message>
    <message>
        <source>Link to {path}</source>
        <translation>{path}へのリンク</translation>
    </message>
    <message>
        <source>Several chosen</source>
        <translation>複数を選択中</translation>
    </message>
    <message>
        <source>The pack only names this, and holds nothing of it.</source>
        <translation>パックには名前だけがあり、内容は入っていません。</translation>
    </message>
    <message>
        <source>This is a link: choose the file that it leads to.</source>
        <translation>これはリンクです。リンク先のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}、{size}</translation>
    </message>
    <message>
        <source>{kind}, {size}; {packed} in the pack</source>
        <translation>{kind}、{size}、パック内では{packed}</translation>
    </message>
    <message>
        <source>{name} is too large for a look: {size}.</source>
        <translation>{name}は表示するには大きすぎます（{size}）。</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Looking into {files} …</source>
        <translation>{files}を調べています…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>{name}[*] — Pack Studio</source>
        <translation>{name}[*] — Pack Studio</translation>
    </message>
</context>
<context>
    <name>ManifestEditor</name>
    <message>
        <source>Tab moves lines to the right. Press Esc and then Tab to leave the text. Ctrl+Space shows what can be written.</source>
        <translation>Tabで行を右に移動します。テキストから出るには、Escに続けてTabを押します。Ctrl+Spaceで書けるものを表示します。</translation>
    </message>
    <message>
        <source>Text of the manifest</source>
        <translation>マニフェストのテキスト</translation>
    </message>
</context>
<context>
    <name>ManifestForm</name>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>Take back to the last good text</source>
        <translation>最後の正しいテキストに戻す</translation>
    </message>
    <message>
        <source>{file} holds no manifest that can be edited here. Mend its text.</source>
        <translation>{file}には、ここで編集できるマニフェストがありません。テキストを修正してください。</translation>
    </message>
    <message>
        <source>{file} holds two versions of some lines. Keep one of them in its text first.</source>
        <translation>{file}には、2つのバージョンが残っている行があります。先にテキストで片方を選んでください。</translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so nothing in it can be changed here.</source>
        <translation>{file}はUTF-8のテキストではないため、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>{file}: this is how it was before the text broke at line {line}.</source>
        <translation>{file}: {line}行に誤りが入る前の内容です。</translation>
    </message>
    <message>
        <source>{label} can be added once the text of {file} is mended: it breaks somewhere.</source>
        <translation>{label}は、{file}のテキストを修正すると追加できます。テキストの途中に誤りがあります。</translation>
    </message>
    <message>
        <source>{label} is written in {file} in a way that can only be mended in the text.</source>
        <translation>{file}内の{label}の書き方は、テキストでだけ修正できます。</translation>
    </message>
    <message>
        <source>{label} is written twice in {file}. Remove one of the two in the text.</source>
        <translation>{label}が{file}に2回書かれています。テキストで片方を削除してください。</translation>
    </message>
</context>
<context>
    <name>ManifestPage</name>
    <message>
        <source>Manifest in the pack</source>
        <translation>パック内のマニフェスト</translation>
    </message>
    <message>
        <source>The manifest as it is in the pack. It cannot be changed here.</source>
        <translation>パック内にあるままのマニフェストです。ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Accepted, and changed since</source>
        <translation>承認後に変化あり</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By pack</source>
        <translation>パック別</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>重大度別</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題をフィルタ</translation>
    </message>
    <message>
        <source>Headings of the list</source>
        <translation>リストの見出し</translation>
    </message>
    <message>
        <source>No problem matches {filter}.</source>
        <translation>{filter}に一致する問題はありません。</translation>
    </message>
    <message>
        <source>What stops a build</source>
        <translation>ビルドを妨げるもの</translation>
    </message>
    <message>
        <source>What the problems stand under</source>
        <translation>問題の分類</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Begin with / or a drive, or press Browse.</source>
        <translation>/またはドライブから書き始めるか、「参照」を押してください。</translation>
    </message>
    <message>
        <source>The folder {folder} is not a whole path.</source>
        <translation>フォルダ{folder}は完全なパスではありません。</translation>
    </message>
    <message>
        <source>The primary language is missing.</source>
        <translation>主要言語がありません。</translation>
    </message>
    <message>
        <source>The project file has no folder yet.</source>
        <translation>プロジェクトファイルのフォルダがまだありません。</translation>
    </message>
    <message>
        <source>The project has no name yet.</source>
        <translation>プロジェクトの名前がまだありません。</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag}を使う</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>en、pt-BRなどのタグを書いてください。</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag}は古いタグです。</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text}は言語タグではありません。</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>1 pack will be made:</source>
        <translation>1個のパックが作成されます:</translation>
    </message>
    <message>
        <source>Add a folder with assets first.</source>
        <translation>先にアセットのフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Browse for the project&apos;s folder</source>
        <translation>プロジェクトのフォルダを参照</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Files stay where they are.</source>
        <translation>ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>Filter the packs that will be made</source>
        <translation>作成されるパックをフィルタ</translation>
    </message>
    <message>
        <source>Folder for the project file</source>
        <translation>プロジェクトファイルのフォルダ</translation>
    </message>
    <message>
        <source>Holds the project file, the manifests and the built packs.</source>
        <translation>プロジェクトファイル、マニフェスト、ビルドしたパックが入ります。</translation>
    </message>
    <message>
        <source>Make project</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>上の印が付いた箇所を修正してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>まだパックはありません</translation>
    </message>
    <message>
        <source>One pack for each folder inside</source>
        <translation>中のフォルダごとに1個のパック</translation>
    </message>
    <message>
        <source>One pack for each of these folders</source>
        <translation>これらのフォルダごとに1個のパック</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Packs that will be made</source>
        <translation>作成されるパック</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>主要言語</translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation>プロジェクトフォルダ</translation>
    </message>
    <message>
        <source>Take languages from folder names</source>
        <translation>フォルダ名から言語を取得</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>アプリ自体の主要言語。enやpt-BRなど。</translation>
    </message>
    <message>
        <source>The project begins without packs. You can make them in its window.</source>
        <translation>プロジェクトはパックのない状態で始まります。パックはウインドウで作成できます。</translation>
    </message>
    <message>
        <source>This needs a single folder that has folders in it.</source>
        <translation>中にフォルダがある、1個のフォルダが必要です。</translation>
    </message>
    <message>
        <source>{packs} will be made:</source>
        <translation>{packs}が作成されます:</translation>
    </message>
</context>
<context>
    <name>NewRule</name>
    <message>
        <source>*.psd takes all files that end so, /art/wip/ one folder; ! at the start takes back.</source>
        <translation>*.psdはその末尾を持つすべてのファイル、/art/wip/は1個のフォルダが対象です。先頭の!は無視を打ち消します。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>New rule, such as *.psd</source>
        <translation>新しいルール、例: *.psd</translation>
    </message>
    <message>
        <source>Working out what it would take …</source>
        <translation>対象になるものを調べています…</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear filter</source>
        <translation>フィルタを消去</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>News</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>OneLine</name>
    <message>
        <source>That has line breaks or characters in it that cannot be seen. Nothing of it was taken.</source>
        <translation>改行または見えない文字が含まれています。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>That is more than {most} characters. Nothing of it was taken.</source>
        <translation>{most}文字を超えています。何も取り込まれませんでした。</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Give that another name or move it, then open the sample again.</source>
        <translation>別の名前にするか移動してから、サンプルを開き直してください。</translation>
    </message>
    <message>
        <source>Importing {name} …</source>
        <translation>{name}を読み込んでいます…</translation>
    </message>
    <message>
        <source>Making the sample project …</source>
        <translation>サンプルプロジェクトを作成しています…</translation>
    </message>
    <message>
        <source>Making the sample project: {done} of {total}</source>
        <translation>サンプルプロジェクトを作成しています: {done}/{total}</translation>
    </message>
    <message>
        <source>Making {name} …</source>
        <translation>{name}を作成しています…</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>{name}を開いています…</translation>
    </message>
    <message>
        <source>The sample has no place: {folder} holds something else.</source>
        <translation>サンプルの置き場所がありません。{folder}には別のものがあります。</translation>
    </message>
    <message>
        <source>Unpacking {name} …</source>
        <translation>{name}を展開しています…</translation>
    </message>
    <message>
        <source>Unpacking: {done} of {total}</source>
        <translation>展開しています: {done}/{total}</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>  … and {count} more lines</source>
        <translation>
            <numerusform>  … ほか{count}行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 problem is solved.</source>
        <translation>1件の問題が解決します。</translation>
    </message>
    <message>
        <source>It also brings {problems}, among them: {messages}</source>
        <translation>次を含む{problems}も新たに生じます: {messages}</translation>
    </message>
    <message>
        <source>It also brings {problems}: {messages}</source>
        <translation>{problems}も新たに生じます: {messages}</translation>
    </message>
    <message>
        <source>No file is added or removed</source>
        <translation>追加または削除されるファイルなし</translation>
    </message>
    <message>
        <source>No file is added or removed.</source>
        <translation>追加または削除されるファイルはありません。</translation>
    </message>
    <message>
        <source>{files} added</source>
        <translation>{files}を追加</translation>
    </message>
    <message>
        <source>{files} removed</source>
        <translation>{files}を削除</translation>
    </message>
    <message>
        <source>{files} renamed</source>
        <translation>{files}の名前を変更</translation>
    </message>
    <message>
        <source>{files} taken from elsewhere</source>
        <translation>{files}の取得元を変更</translation>
    </message>
    <message>
        <source>{name} goes</source>
        <translation>{name}がなくなる</translation>
    </message>
    <message>
        <source>{name} is new</source>
        <translation>{name}が新しく入る</translation>
    </message>
    <message>
        <source>{name}, line {number}</source>
        <translation>{name}、{number}行</translation>
    </message>
    <message>
        <source>{problems} are solved.</source>
        <translation>{problems}が解決します。</translation>
    </message>
    <message>
        <source>{problems} of this kind will stay.</source>
        <translation>この種類の{problems}が残ります。</translation>
    </message>
    <message>
        <source>{where}: {changes}. The size stays {after}.</source>
        <translation>{where}: {changes}。サイズは{after}のままです。</translation>
    </message>
    <message>
        <source>{where}: {changes}. {before} become {after}.</source>
        <translation>{where}: {changes}。{before}から{after}になります。</translation>
    </message>
</context>
<context>
    <name>PackCells</name>
    <message>
        <source>1 language</source>
        <translation>1言語</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注記1件</translation>
    </message>
    <message>
        <source>1 pack cannot be built</source>
        <translation>1個のパックをビルドできません</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>アセットパック</translation>
    </message>
    <message>
        <source>Cannot be built</source>
        <translation>ビルド不可</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Looking into files …</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>{count} languages</source>
        <translation>
            <numerusform>{count}言語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>注記{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs cannot be built</source>
        <translation>
            <numerusform>{count}個のパックをビルドできません</numerusform>
        </translation>
    </message>
    <message>
        <source>{family} has changes that are not saved.</source>
        <translation>{family}に未保存の変更があります。</translation>
    </message>
    <message>
        <source>{family} is a family: {packs} with the same things in {languages}.</source>
        <translation>{family}はファミリーです。{packs}が同じ内容を{languages}で収めています。</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{file} has changes that are not saved.</source>
        <translation>{file}に未保存の変更があります。</translation>
    </message>
    <message>
        <source>{file} has no asset pack ID yet.</source>
        <translation>{file}にはアセットパックIDがまだありません。</translation>
    </message>
    <message>
        <source>{pack}, written in {file}</source>
        <translation>{pack}、記述ファイル: {file}</translation>
    </message>
</context>
<context>
    <name>PackChooser</name>
    <message>
        <source>Add to a pack</source>
        <translation>パックに追加</translation>
    </message>
    <message>
        <source>Add to {pack}</source>
        <translation>{pack}に追加</translation>
    </message>
    <message>
        <source>Find a pack</source>
        <translation>パックを検索</translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation>元のまま残す</translation>
    </message>
    <message>
        <source>Move to a pack</source>
        <translation>パックに移動</translation>
    </message>
    <message>
        <source>Move to {pack}</source>
        <translation>{pack}に移動</translation>
    </message>
    <message>
        <source>No pack is called that.</source>
        <translation>その名前のパックはありません。</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message numerus="yes">
        <source>{count} chosen items</source>
        <translation>
            <numerusform>選択した{count}項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackDeeds</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Build the family {family}</source>
        <translation>ファミリー{family}をビルド</translation>
    </message>
    <message>
        <source>Build this pack</source>
        <translation>このパックをビルド</translation>
    </message>
    <message>
        <source>Build {packs}</source>
        <translation>{packs}をビルド</translation>
    </message>
    <message>
        <source>Built packs (*.aar *.pack.zip)</source>
        <translation>ビルド済みパック (*.aar *.pack.zip)</translation>
    </message>
    <message>
        <source>Choose a pack first.</source>
        <translation>先にパックを選択してください。</translation>
    </message>
    <message>
        <source>Choose one pack of the family.</source>
        <translation>ファミリーのパックを1個選択してください。</translation>
    </message>
    <message>
        <source>Choose one pack of the family: none has a language.</source>
        <translation>ファミリーのパックを1個選択してください。言語のあるパックがありません。</translation>
    </message>
    <message>
        <source>Choose one pack.</source>
        <translation>パックを1個選択してください。</translation>
    </message>
    <message>
        <source>Choose one pack: files go into one.</source>
        <translation>パックを1個選択してください。ファイルの追加先は1個です。</translation>
    </message>
    <message>
        <source>Choose packs of one family, or whole families.</source>
        <translation>1つのファミリーのパック、またはファミリー全体を選択してください。</translation>
    </message>
    <message>
        <source>Close all families</source>
        <translation>すべてのファミリーを閉じる</translation>
    </message>
    <message>
        <source>Compare with another built pack</source>
        <translation>別のビルド済みパックと比較</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Copy files in the file manager first.</source>
        <translation>先にファイルマネージャでファイルをコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Copy {count} IDs</source>
        <translation>
            <numerusform>{count}個のIDをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>ダウンロードポリシー</translation>
    </message>
    <message>
        <source>Duplicate pack</source>
        <translation>パックを複製</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Extract into a new folder in …</source>
        <translation>次の場所の新しいフォルダに展開…</translation>
    </message>
    <message>
        <source>Give the pack an ID first.</source>
        <translation>先にパックにIDを付けてください。</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>最初の位置にあります。</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>最後の位置にあります。</translation>
    </message>
    <message>
        <source>Its manifest cannot be read.</source>
        <translation>マニフェストを読み込めません。</translation>
    </message>
    <message>
        <source>Mend the text of the manifest first.</source>
        <translation>先にマニフェストのテキストを修正してください。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新規パック</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Open a project first that has a pack with this ID.</source>
        <translation>先に、このIDのパックがあるプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Open all families</source>
        <translation>すべてのファミリーを開く</translation>
    </message>
    <message>
        <source>Open built pack</source>
        <translation>ビルド済みパックを開く</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>ファイルをペースト</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>Remove pack</source>
        <translation>パックを削除</translation>
    </message>
    <message>
        <source>Remove the family {family}</source>
        <translation>ファミリー{family}を削除</translation>
    </message>
    <message>
        <source>Remove {packs}</source>
        <translation>{packs}を削除</translation>
    </message>
    <message>
        <source>Rename family</source>
        <translation>ファミリー名を変更</translation>
    </message>
    <message>
        <source>Rename pack</source>
        <translation>パック名を変更</translation>
    </message>
    <message>
        <source>Show manifest in file manager</source>
        <translation>マニフェストをファイルマネージャに表示</translation>
    </message>
    <message>
        <source>Sort by file name again</source>
        <translation>ファイル名順に戻す</translation>
    </message>
    <message>
        <source>The packs are in that order.</source>
        <translation>パックはその順に並んでいます。</translation>
    </message>
    <message>
        <source>There are no families of packs.</source>
        <translation>パックのファミリーはありません。</translation>
    </message>
    <message>
        <source>With an open project</source>
        <translation>開いているプロジェクトと</translation>
    </message>
    <message>
        <source>With another built pack…</source>
        <translation>別のビルド済みパックと…</translation>
    </message>
    <message>
        <source>With {project} as it is now</source>
        <translation>現在の{project}と</translation>
    </message>
</context>
<context>
    <name>PackDeliveries</name>
    <message>
        <source>As it was built last: what is downloaded.</source>
        <translation>前回のビルドの状態: ダウンロードされる内容です。</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>アセットパック</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Its source files: it has not been built as it is now.</source>
        <translation>元のファイル: 現在の状態では未ビルドです。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>PackHead</name>
    <message>
        <source>Asset pack ID</source>
        <translation>アセットパックID</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>互換性あり、Appleによる検証なし</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>PackHeader</name>
    <message>
        <source>Cannot be built: {reason}</source>
        <translation>ビルド不可: {reason}</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: {reason} {hint}</source>
        <translation>{line}行、{column}列: {reason} {hint}</translation>
    </message>
    <message>
        <source>Show the problem</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{shipped}. Checking …</source>
        <translation>{shipped}。確認しています…</translation>
    </message>
    <message>
        <source>{shipped}. It can be built, with {problems}: {first}</source>
        <translation>{shipped}。ビルドできます。{problems}あり: {first}</translation>
    </message>
    <message>
        <source>{shipped}. Looking into {files} …</source>
        <translation>{shipped}。{files}を調べています…</translation>
    </message>
    <message>
        <source>{shipped}. Ready to build.</source>
        <translation>{shipped}。ビルドの準備完了。</translation>
    </message>
</context>
<context>
    <name>PackLanding</name>
    <message numerus="yes">
        <source>Add {count} items to {pack}</source>
        <translation>
            <numerusform>{count}項目を{pack}に追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {name} to {pack}</source>
        <translation>{name}を{pack}に追加</translation>
    </message>
    <message numerus="yes">
        <source>Make a new pack from each of {count} items</source>
        <translation>
            <numerusform>{count}項目からそれぞれ新規パックを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new pack from {name}</source>
        <translation>{name}から新規パックを作成</translation>
    </message>
    <message>
        <source>Move {what} above {other}</source>
        <translation>{what}を{other}の上に移動</translation>
    </message>
    <message>
        <source>Move {what} below {other}</source>
        <translation>{what}を{other}の下に移動</translation>
    </message>
    <message>
        <source>Packs stay with their family. Within it they can be moved.</source>
        <translation>パックはファミリーの中でだけ移動できます。</translation>
    </message>
    <message numerus="yes">
        <source>Share {count} items out among {family}: each file by its language</source>
        <translation>
            <numerusform>{count}項目を{family}に振り分け: ファイルごとに言語で</numerusform>
        </translation>
    </message>
    <message>
        <source>Share {name} out among {family}: each file by its language</source>
        <translation>{name}を{family}に振り分け: ファイルごとに言語で</translation>
    </message>
    <message>
        <source>{family} has no pack with a language. Choose one of its packs.</source>
        <translation>{family}には言語のあるパックがありません。パックを1個選択してください。</translation>
    </message>
</context>
<context>
    <name>PackLink</name>
    <message>
        <source>Go to the pack {pack}</source>
        <translation>パック{pack}へ移動</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Asset packs</source>
        <translation>アセットパック</translation>
    </message>
    <message numerus="yes">
        <source>{count} rows</source>
        <translation>
            <numerusform>{count}行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>パック(&amp;P)</translation>
    </message>
    <message>
        <source>Choose a file or folder first.</source>
        <translation>先にファイルまたはフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Nothing could be read yet.</source>
        <translation>まだ何も読み込めていません。</translation>
    </message>
    <message>
        <source>Something else is under way. Wait for it, or cancel it.</source>
        <translation>別の処理の実行中です。終わるのを待つか、中止してください。</translation>
    </message>
</context>
<context>
    <name>PackObstacles</name>
    <message>
        <source>{pack} and {other} take their files from different folders.</source>
        <translation>{pack}と{other}はファイルの取得元のフォルダが異なります。</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} only.</source>
        <translation>{pack}は{folder}からだけファイルを取り込みます。</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Choose a pack first.</source>
        <translation>先にパックを選択してください。</translation>
    </message>
    <message>
        <source>Choose a pack in the list to see its manifest and its files.</source>
        <translation>リストでパックを選択すると、マニフェストとファイルが表示されます。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Form or text of the pack</source>
        <translation>パックのフォームまたはテキスト</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Parts of the pack</source>
        <translation>パックの構成</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>There is no pack yet. Drop a folder on the list of packs.</source>
        <translation>まだパックがありません。パックのリストにフォルダをドロップしてください。</translation>
    </message>
    <message>
        <source>Views of the pack</source>
        <translation>パックの表示</translation>
    </message>
</context>
<context>
    <name>PackagerField</name>
    <message>
        <source>Apple&apos;s packager</source>
        <translation>Appleのパッケージャ</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s packager</source>
        <translation>Appleのパッケージャを選択</translation>
    </message>
    <message>
        <source>Choose packager…</source>
        <translation>パッケージャを選択…</translation>
    </message>
    <message>
        <source>Found here: {title}</source>
        <translation>見つかりました: {title}</translation>
    </message>
    <message>
        <source>It makes no packs with a language.</source>
        <translation>言語のあるパックは作成できません。</translation>
    </message>
    <message>
        <source>Its packs on demand may not be valid; Apple mended that in 2.0.</source>
        <translation>オンデマンドのパックが無効になることがあります。Appleは2.0で修正しました。</translation>
    </message>
    <message>
        <source>Look in the usual places</source>
        <translation>通常の場所を探す</translation>
    </message>
    <message>
        <source>Looking for it on this computer …</source>
        <translation>このコンピュータで探しています…</translation>
    </message>
    <message>
        <source>Makes them on every computer. Compatible; not verified by Apple.</source>
        <translation>どのコンピュータでも作成できます。互換性がありますが、Appleによる検証は受けていません。</translation>
    </message>
    <message>
        <source>Makes them where it is installed. Each pack is then compared with its files.</source>
        <translation>インストールされたコンピュータで作成します。その後、各パックを元のファイルと比較します。</translation>
    </message>
    <message>
        <source>Pack Studio</source>
        <translation>Pack Studio</translation>
    </message>
    <message>
        <source>Until it is here, no .aar pack is built. Install it, or choose Pack Studio.</source>
        <translation>見つかるまで、.aarパックはビルドされません。インストールするか、Pack Studioを選択してください。</translation>
    </message>
</context>
<context>
    <name>PacksPanel</name>
    <message>
        <source>An asset pack is a set of files that people download together.</source>
        <translation>アセットパックは、まとめてダウンロードされるファイルの集まりです。</translation>
    </message>
    <message>
        <source>Clear the filter first: only some packs are shown.</source>
        <translation>先にフィルタを消去してください。一部のパックだけが表示されています。</translation>
    </message>
    <message>
        <source>Filter packs</source>
        <translation>パックをフィルタ</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>新規パック</translation>
    </message>
    <message>
        <source>No pack matches {filter}.</source>
        <translation>{filter}に一致するパックはありません。</translation>
    </message>
    <message>
        <source>One pack per language folder…</source>
        <translation>言語フォルダごとに1個のパック…</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>問題あり</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>File selectors</source>
        <translation>ファイルセレクタ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>in {menu}</source>
        <translation>{menu}内</translation>
    </message>
    <message>
        <source>in {pack}</source>
        <translation>{pack}内</translation>
    </message>
</context>
<context>
    <name>PaletteOpener</name>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Go to a file or pack</source>
        <translation>ファイルまたはパックへ移動</translation>
    </message>
    <message>
        <source>Looks in packs, file selectors, files and problems.</source>
        <translation>パック、ファイルセレクタ、ファイル、問題を検索します。</translation>
    </message>
    <message>
        <source>No command fits that.</source>
        <translation>一致するコマンドはありません。</translation>
    </message>
    <message>
        <source>No file and no pack is called that.</source>
        <translation>その名前のファイルもパックもありません。</translation>
    </message>
    <message>
        <source>Nothing in this project fits that.</source>
        <translation>このプロジェクトに一致するものはありません。</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>プロジェクトを検索</translation>
    </message>
    <message>
        <source>Search the project for {text}</source>
        <translation>プロジェクトで{text}を検索</translation>
    </message>
    <message>
        <source>Type a few letters of its name, or of its folder.</source>
        <translation>ファイルまたはフォルダの名前の数文字を入力します。</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do.</source>
        <translation>やりたいことの数文字を入力します。</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Enter takes it, Escape leaves everything as it was.</source>
        <translation>Enterで決定し、Escapeで何も変えずに戻ります。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>PaneMenu</name>
    <message>
        <source>Shown pa&amp;nes</source>
        <translation>表示するパネル(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>PastBuilds</name>
    <message>
        <source>Build {build} is the first on record, so there is nothing to compare it with.</source>
        <translation>ビルド{build}は最初の記録のため、比較するものがありません。</translation>
    </message>
    <message>
        <source>Builds on record, the newest first</source>
        <translation>記録されたビルド、新しい順</translation>
    </message>
    <message>
        <source>Compare with the build before…</source>
        <translation>前のビルドと比較…</translation>
    </message>
</context>
<context>
    <name>PastRows</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>{built}, {failed}</source>
        <translation>{built}、{failed}</translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count}個失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count}個新規</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Choose a person</source>
        <translation>人を選択</translation>
    </message>
    <message>
        <source>Common people</source>
        <translation>よくある人</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>このプロジェクト内</translation>
    </message>
    <message>
        <source>Name of this person in the project</source>
        <translation>プロジェクト内でのこの人の名前</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <translation>先にプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Person: {name}</source>
        <translation>人: {name}</translation>
    </message>
    <message>
        <source>Remove profile {name}</source>
        <translation>プロファイル{name}を削除</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>Save as profile…</source>
        <translation>プロファイルとして保存…</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>プロファイルを保存</translation>
    </message>
    <message>
        <source>no preset</source>
        <translation>プリセットなし</translation>
    </message>
</context>
<context>
    <name>PerLanguageDialog</name>
    <message>
        <source>A file of {folder} is stored below {path}.</source>
        <translation>{folder}のファイルが{path}以下に格納されます。</translation>
    </message>
    <message>
        <source>Also make a pack for everybody of the rest ({files}, {size})</source>
        <translation>残り全員向けのパックも作成（{files}、{size}）</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>ダウンロードポリシー</translation>
    </message>
    <message>
        <source>Filter the folders</source>
        <translation>フォルダをフィルタ</translation>
    </message>
    <message>
        <source>Folders and the packs they become</source>
        <translation>フォルダと、そこから作られるパック</translation>
    </message>
    <message>
        <source>Keep the path that each file has</source>
        <translation>各ファイルのパスを保つ</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>パックを作成</translation>
    </message>
    <message>
        <source>Make {packs}</source>
        <translation>{packs}を作成</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>上の印が付いた箇所を修正してください。</translation>
    </message>
    <message>
        <source>Name of the packs</source>
        <translation>パックの名前</translation>
    </message>
    <message>
        <source>One pack per language folder</source>
        <translation>言語フォルダごとに1個のパック</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Press a language to change it. A folder without one is left out.</source>
        <translation>言語を押すと変更できます。言語のないフォルダは除外されます。</translation>
    </message>
    <message>
        <source>Stored paths</source>
        <translation>格納先のパス</translation>
    </message>
    <message>
        <source>The same path in every language</source>
        <translation>すべての言語で同じパス</translation>
    </message>
    <message>
        <source>the top of the pack</source>
        <translation>パックの最上位</translation>
    </message>
    <message>
        <source>{first}, {second} and {third} stand for the folder&apos;s name, fr and French.</source>
        <translation>{first}、{second}、{third}は、フォルダ名、fr、Frenchのように置き換わります。</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Add a preferred language</source>
        <translation>優先する言語を追加</translation>
    </message>
    <message>
        <source>As the device</source>
        <translation>デバイスと同じ</translation>
    </message>
    <message>
        <source>Language of the app in its settings</source>
        <translation>アプリの設定での言語</translation>
    </message>
    <message>
        <source>Let the app have the language of the device</source>
        <translation>アプリの言語をデバイスと同じにする</translation>
    </message>
    <message>
        <source>OS {number}</source>
        <translation>OS {number}</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>優先する言語、希望順</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>主要言語</translation>
    </message>
    <message>
        <source>Primary language exactly</source>
        <translation>主要言語は完全一致</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>The app is</source>
        <translation>アプリの状態</translation>
    </message>
    <message>
        <source>The app&apos;s own language setting</source>
        <translation>アプリ自体の言語設定</translation>
    </message>
    <message>
        <source>Where no preferred language fits, the primary language of the app is matched as others are, or has to be offered exactly. Which of the two a device does is not documented.</source>
        <translation>優先する言語がどれも合わない場合、アプリの主要言語は、ほかの言語と同様に照合されるか、完全一致が必要です。デバイスがどちらを行うかは文書化されていません。</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS（とiPadOS）</translation>
    </message>
    <message>
        <source>installed for the first time</source>
        <translation>初回インストール</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>アップデート</translation>
    </message>
</context>
<context>
    <name>Personal</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How Pack Studio ended</source>
        <translation>Pack Studioの終了状況</translation>
    </message>
    <message>
        <source>This is what Pack Studio was at when it ended unexpectedly.</source>
        <translation>Pack Studioが予期せず終了したときの作業内容です。</translation>
    </message>
</context>
<context>
    <name>PicturePage</name>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせる</translation>
    </message>
    <message>
        <source>Show all of the picture</source>
        <translation>画像全体を表示</translation>
    </message>
    <message>
        <source>Show it larger</source>
        <translation>拡大表示</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>縮小表示</translation>
    </message>
    <message>
        <source>Show the pixels as they are</source>
        <translation>実際のピクセルで表示</translation>
    </message>
    <message numerus="yes">
        <source>{count} %</source>
        <translation>
            <numerusform>{count}%</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>{place}を表示</translation>
    </message>
</context>
<context>
    <name>PlannedRows</name>
    <message>
        <source>Asset pack ID</source>
        <translation>アセットパックID</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>PlatformChoice</name>
    <message>
        <source>The packs need a platform.</source>
        <translation>パックにはプラットフォームが必要です。</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS（とiPadOS）</translation>
    </message>
</context>
<context>
    <name>PlatformsField</name>
    <message>
        <source>None is chosen, and what Apple makes of that is not known. Choose those of the app.</source>
        <translation>プラットフォームが選択されていません。Appleがこれをどう扱うかは不明です。アプリのプラットフォームを選択してください。</translation>
    </message>
    <message>
        <source>On your own server, platforms may come and go.</source>
        <translation>自社サーバでは、プラットフォームを自由に増減できます。</translation>
    </message>
    <message>
        <source>Once a version is released, they can only grow on App Store Connect: a version that drops one is no longer offered on it.</source>
        <translation>一度リリースすると、App Store Connectではプラットフォームを増やすことしかできません。外したプラットフォームには、そのバージョンは提供されなくなります。</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>The released version is for it.</source>
        <translation>リリース済みのバージョンの対象です。</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On App Store Connect they can only grow: a version that drops one is no longer offered on it.</source>
        <translation>バージョン{number}は{platforms}向けにリリース済みです。App Store Connectではプラットフォームを増やすことしかできません。外したプラットフォームには、そのバージョンは提供されなくなります。</translation>
    </message>
    <message>
        <source>Version {number} is released for {platforms}. On your own server, they may come and go.</source>
        <translation>バージョン{number}は{platforms}向けにリリース済みです。自社サーバではプラットフォームを自由に増減できます。</translation>
    </message>
    <message>
        <source>iOS (and iPadOS)</source>
        <translation>iOS（とiPadOS）</translation>
    </message>
</context>
<context>
    <name>PolicyChoice</name>
    <message>
        <source>Download policy</source>
        <translation>ダウンロードポリシー</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>初回インストール</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>以後のアップデート</translation>
    </message>
    <message>
        <source>The packs need an event at which they are downloaded.</source>
        <translation>パックには、ダウンロードのきっかけとなるイベントが必要です。</translation>
    </message>
</context>
<context>
    <name>PolicyField</name>
    <message>
        <source>An update of the app does not download the pack again.</source>
        <translation>アプリのアップデートではパックを再ダウンロードしません。</translation>
    </message>
    <message>
        <source>Download begins during the installation and may go on after it.</source>
        <translation>ダウンロードはインストール中に始まり、インストール後も続くことがあります。</translation>
    </message>
    <message>
        <source>Download policy</source>
        <translation>ダウンロードポリシー</translation>
    </message>
    <message>
        <source>Downloads as part of the installation and counts in its progress.</source>
        <translation>インストールの一部としてダウンロードされ、その進捗に含まれます。</translation>
    </message>
    <message>
        <source>Downloads only when the app asks for it.</source>
        <translation>アプリが要求したときだけダウンロードされます。</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>First installation</source>
        <translation>初回インストール</translation>
    </message>
    <message>
        <source>Installation events</source>
        <translation>インストールイベント</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>オンデマンド</translation>
    </message>
    <message>
        <source>Only an update of the app downloads the pack; installing it anew does not.</source>
        <translation>アプリのアップデート時だけパックをダウンロードし、新規インストール時にはダウンロードしません。</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>プリフェッチ</translation>
    </message>
    <message>
        <source>Subsequent update</source>
        <translation>以後のアップデート</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Show the file</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>破損したファイルは{name}として保管されています。</translation>
    </message>
    <message>
        <source>They hold until Pack Studio is closed. {why}</source>
        <translation>Pack Studioを閉じるまで有効です。{why}</translation>
    </message>
    <message>
        <source>Your settings were damaged, so what could not be read is as usual again.</source>
        <translation>設定が破損していたため、読み込めなかった項目は標準に戻りました。</translation>
    </message>
</context>
<context>
    <name>PreferredList</name>
    <message>
        <source>Copy list of languages</source>
        <translation>言語のリストをコピー</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ移動</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ移動</translation>
    </message>
    <message>
        <source>Paste list of languages</source>
        <translation>言語のリストをペースト</translation>
    </message>
    <message>
        <source>Preferred languages, the most wanted first</source>
        <translation>優先する言語、希望順</translation>
    </message>
    <message>
        <source>Remove language</source>
        <translation>言語を削除</translation>
    </message>
</context>
<context>
    <name>PreferredRows</name>
    <message>
        <source>{language}, place {number} of {total}</source>
        <translation>{language}、{number}/{total}番目</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>1 line</source>
        <translation>1行</translation>
    </message>
    <message>
        <source>A note that Git LFS left where the file belongs</source>
        <translation>Git LFSがファイルの場所に残したポインタ</translation>
    </message>
    <message>
        <source>All of this kind:</source>
        <translation>この種類をすべて:</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>CR line endings</source>
        <translation>改行コードCR</translation>
    </message>
    <message>
        <source>CRLF line endings</source>
        <translation>改行コードCRLF</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>何も変更しない</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>中のフォルダ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>In no pack</source>
        <translation>どのパックにもない</translation>
    </message>
    <message>
        <source>In packs</source>
        <translation>含むパック</translation>
    </message>
    <message>
        <source>LF line endings</source>
        <translation>改行コードLF</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Make the changes</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Make this change</source>
        <translation>この変更を行う</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} changes</source>
        <translation>
            <numerusform>{count}件の変更を行う</numerusform>
        </translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>マテリアル</translation>
    </message>
    <message>
        <source>Meshes</source>
        <translation>メッシュ</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>新規または変更あり</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>One change will be made:</source>
        <translation>1件の変更が行われます:</translation>
    </message>
    <message>
        <source>Picture size</source>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>Sound channels</source>
        <translation>サウンドチャンネル</translation>
    </message>
    <message>
        <source>Textures</source>
        <translation>テクスチャ</translation>
    </message>
    <message>
        <source>The fix that is shown</source>
        <translation>表示中の修正</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>フォルダを読み込めません。</translation>
    </message>
    <message>
        <source>The folder is a link, and links are not followed.</source>
        <translation>このフォルダはリンクです。リンクはたどりません。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>フォルダがありません。</translation>
    </message>
    <message numerus="yes">
        <source>These {count} changes will be made:</source>
        <translation>
            <numerusform>次の{count}件の変更が行われます:</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one step. Undo takes all of it back.</source>
        <translation>これは1つの操作です。「取り消す」ですべて元に戻ります。</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>頂点</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>計算しています…</translation>
    </message>
    <message>
        <source>by folder {path}</source>
        <translation>フォルダ指定 {path}</translation>
    </message>
    <message>
        <source>by name {path}</source>
        <translation>名前指定 {path}</translation>
    </message>
    <message>
        <source>by pattern {path}</source>
        <translation>パターン指定 {path}</translation>
    </message>
    <message>
        <source>cut: there is more in the file</source>
        <translation>途中まで: ファイルには続きがあります</translation>
    </message>
    <message>
        <source>damaged: it breaks off</source>
        <translation>破損: 途中で切れています</translation>
    </message>
    <message>
        <source>left out by name</source>
        <translation>名前指定で除外</translation>
    </message>
    <message>
        <source>mixed line endings</source>
        <translation>改行コード混在</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>reduced: finer parts are not shown</source>
        <translation>簡略化: 細かい部分は表示されません</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message numerus="yes">
        <source>{count} bit</source>
        <translation>
            <numerusform>{count}ビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count}チャンネル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames, the first is shown</source>
        <translation>
            <numerusform>{count}フレーム、先頭を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} glyphs</source>
        <translation>
            <numerusform>{count}グリフ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count}行</numerusform>
        </translation>
    </message>
    <message>
        <source>{encoding} with BOM</source>
        <translation>{encoding}（BOM付き）</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message numerus="yes">
        <source>{fix}, and {count} more of this kind</source>
        <translation>
            <numerusform>{fix}、ほか同じ種類{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{type}, although its name ends in {ending}</source>
        <translation>{type}（名前の末尾は{ending}）</translation>
    </message>
    <message>
        <source>{type}, as its name says</source>
        <translation>{type}（名前のとおり）</translation>
    </message>
    <message>
        <source>“{fix}” will change this:</source>
        <translation>「{fix}」による変更:</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>About the file</source>
        <translation>ファイルについて</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy paths</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Open it with the program that the system has for it</source>
        <translation>システムで関連付けられたプログラムで開く</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name}はもうありません。</translation>
    </message>
    <message>
        <source>{what} chosen</source>
        <translation>{what}を選択中</translation>
    </message>
</context>
<context>
    <name>ProblemDetail</name>
    <message numerus="yes">
        <source>Fix all of this kind ({count})</source>
        <translation>
            <numerusform>この種類をすべて修正（{count}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>詳しい説明</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>What will it change?</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>{fix} …</source>
        <translation>{fix}…</translation>
    </message>
</context>
<context>
    <name>ProblemHeadings</name>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>The project as a whole</source>
        <translation>プロジェクト全体</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Go to the place</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>Accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>accepted by {name}: {note}</source>
        <translation>{name}が承認: {note}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開</translation>
    </message>
    <message>
        <source>{heading}, {counts}, {state}</source>
        <translation>{heading}、{counts}、{state}</translation>
    </message>
</context>
<context>
    <name>ProblemSteps</name>
    <message>
        <source>Enter opens its setting.</source>
        <translation>Enterで設定を開きます。</translation>
    </message>
    <message>
        <source>Problem {number} of {total}. {state}: {message}</source>
        <translation>問題{number}/{total}。{state}: {message}</translation>
    </message>
    <message>
        <source>Round again: problem {number} of {total}. {state}: {message}</source>
        <translation>先頭に戻りました: 問題{number}/{total}。{state}: {message}</translation>
    </message>
    <message>
        <source>The only problem. {state}: {message}</source>
        <translation>唯一の問題。{state}: {message}</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>1 problem is under this heading.</source>
        <translation>この見出しには1件の問題があります。</translation>
    </message>
    <message>
        <source>All problems are hidden by the switches above.</source>
        <translation>上のスイッチで、すべての問題が隠れています。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>No problem is at this place.</source>
        <translation>この場所に問題はありません。</translation>
    </message>
    <message>
        <source>No problem is shown: the filter or the switches above the list hide all.</source>
        <translation>表示できる問題がありません。フィルタまたはリスト上のスイッチで、すべて隠れています。</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} problems are under this heading. Copy and accept mean all of them.</source>
        <translation>
            <numerusform>この見出しには{count}件の問題があります。コピーと承認は全件が対象です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectSettings</name>
    <message>
        <source>Hosting by Apple</source>
        <translation>Appleによるホスティング</translation>
    </message>
    <message>
        <source>Hosting on your own server</source>
        <translation>自社サーバでのホスティング</translation>
    </message>
    <message>
        <source>OS {number} as the lowest</source>
        <translation>最低OS {number}</translation>
    </message>
    <message>
        <source>Other files would be in {packs}.</source>
        <translation>{packs}に、ほかのファイルが入ります。</translation>
    </message>
    <message>
        <source>The name has characters in it that cannot be seen.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The name is longer than {most} characters.</source>
        <translation>名前が{most}文字を超えています。</translation>
    </message>
    <message>
        <source>The new settings</source>
        <translation>新しい設定</translation>
    </message>
    <message>
        <source>The project has no name.</source>
        <translation>プロジェクトに名前がありません。</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>フォルダではありません。</translation>
    </message>
    <message>
        <source>Use {tag}</source>
        <translation>{tag}を使う</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 4.8 GB.</source>
        <translation>4.8 GBのように、数値と単位を書いてください。</translation>
    </message>
    <message>
        <source>Write a tag such as en or pt-BR.</source>
        <translation>en、pt-BRなどのタグを書いてください。</translation>
    </message>
    <message>
        <source>Xcode 26</source>
        <translation>Xcode 26</translation>
    </message>
    <message>
        <source>Xcode 27</source>
        <translation>Xcode 27</translation>
    </message>
    <message>
        <source>{cause} would bring no problem and solve none.</source>
        <translation>{cause}では、問題は生じも解決もしません。</translation>
    </message>
    <message>
        <source>{cause} would bring {problems} in {packs}.</source>
        <translation>{cause}では、{packs}に{problems}が生じます。</translation>
    </message>
    <message>
        <source>{cause} would bring {problems}.</source>
        <translation>{cause}では、{problems}が生じます。</translation>
    </message>
    <message>
        <source>{cause} would solve {problems}.</source>
        <translation>{cause}では、{problems}が解決します。</translation>
    </message>
    <message>
        <source>{some} and {others}</source>
        <translation>{some}、{others}</translation>
    </message>
    <message>
        <source>{tag} is an outdated tag.</source>
        <translation>{tag}は古いタグです。</translation>
    </message>
    <message>
        <source>{text} is no size.</source>
        <translation>{text}はサイズではありません。</translation>
    </message>
    <message>
        <source>{text} is not a language tag.</source>
        <translation>{text}は言語タグではありません。</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Change settings</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Mend what is marked above.</source>
        <translation>上の印が付いた箇所を修正してください。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What a change leads to is shown here first.</source>
        <translation>まだ何も変更されていません。変更の影響がここに表示されます。</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>プロジェクト設定</translation>
    </message>
    <message>
        <source>What a change leads to is shown here.</source>
        <translation>変更の影響がここに表示されます。</translation>
    </message>
    <message>
        <source>What you changed was changed by another program too. Cancel, and open the settings again.</source>
        <translation>変更した内容が別のプログラムでも変更されました。キャンセルして、設定を開き直してください。</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Choose another…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>このフォルダを使う</translation>
    </message>
    <message>
        <source>{name} may be {place} now. {found}</source>
        <translation>{name}は現在{place}の可能性があります。{found}</translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Apple describes the format of .aar packs only in part. The rest was worked out from public sources and from packs made by Apple&apos;s own tools. Before you rely on a pack, upload one to TestFlight and download it on a device.</source>
        <translation>Appleは.aarパックの形式を一部しか文書化していません。残りは、公開情報とApple純正ツールで作成したパックから調べたものです。本番で使う前に、パックを1個TestFlightにアップロードし、デバイスでダウンロードして確認してください。</translation>
    </message>
    <message>
        <source>Change the output folder</source>
        <translation>出力フォルダを変更</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Compatible; not verified by Apple</source>
        <translation>互換性あり、Appleによる検証なし</translation>
    </message>
    <message>
        <source>Made by Apple&apos;s own packager</source>
        <translation>Apple純正パッケージャで作成</translation>
    </message>
    <message>
        <source>Output:</source>
        <translation>出力:</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>What that means</source>
        <translation>その意味</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Keep at the top of this list</source>
        <translation>このリストの先頭に固定</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>No longer keep at the top</source>
        <translation>先頭への固定を解除</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウインドウで開く</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Projects that were open before</source>
        <translation>以前に開いたプロジェクト</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>このリストから削除</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear the list of those not pinned</source>
        <translation>固定していない項目を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクトを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>新しいウインドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>{name} (folder missing)</source>
        <translation>{name}（フォルダなし）</translation>
    </message>
</context>
<context>
    <name>RecentRows</name>
    <message>
        <source>folder missing</source>
        <translation>フォルダなし</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>{when} · {packs}</source>
        <translation>{when} · {packs}</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restore unsaved changes</source>
        <translation>未保存の変更を復元</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>An empty text is no language.</source>
        <translation>空のテキストは言語ではありません。</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. An extension begins at {part}.</source>
        <translation>アセットパックで使えるのは、言語、文字体系、地域だけです。{part}から拡張が始まっています。</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only. {part} is a variant.</source>
        <translation>アセットパックで使えるのは、言語、文字体系、地域だけです。{part}はバリアントです。</translation>
    </message>
    <message>
        <source>{part} is nobody&apos;s language. Leave the field empty for everybody.</source>
        <translation>{part}は特定の言語を示しません。全員向けにするには、フィールドを空にしてください。</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of countries and regions.</source>
        <translation>{part}はISOの国と地域の一覧にありません。</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of languages.</source>
        <translation>{part}はISOの言語の一覧にありません。</translation>
    </message>
    <message>
        <source>{part} is not in the ISO list of scripts.</source>
        <translation>{part}はISOの文字体系の一覧にありません。</translation>
    </message>
    <message>
        <source>{text} is no language tag. Choose a language of the list.</source>
        <translation>{text}は言語タグではありません。リストから言語を選択してください。</translation>
    </message>
    <message>
        <source>{text} is no language tag: write en, pt-BR or zh-Hant.</source>
        <translation>{text}は言語タグではありません。en、pt-BR、zh-Hantのように書いてください。</translation>
    </message>
    <message>
        <source>{text} is written with an underscore; tags have hyphens.</source>
        <translation>{text}にアンダースコアが含まれています。タグではハイフンを使います。</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>Open another…</source>
        <translation>別のパックを開く…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>{name} was not read: it was cancelled.</source>
        <translation>{name}は読み込まれませんでした。中止されました。</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>Add what it leads to</source>
        <translation>参照先のフォルダを追加</translation>
    </message>
    <message>
        <source>Look into {name}</source>
        <translation>{name}の中を見る</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>パックにする</translation>
    </message>
    <message>
        <source>Make a project of its folder, or open the one that it is for.</source>
        <translation>そのフォルダのプロジェクトを作成するか、対応するプロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>Make a project of {name}…</source>
        <translation>{name}のプロジェクトを作成…</translation>
    </message>
    <message>
        <source>Manifests and files stay where they are. Only this one file is new.</source>
        <translation>マニフェストとファイルは元の場所に残ります。新しくできるのはこのファイルだけです。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name}を開く</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message numerus="yes">
        <source>The same holds for {count} more.</source>
        <translation>
            <numerusform>ほかの{count}件も同様です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpack {name}…</source>
        <translation>{name}を展開…</translation>
    </message>
    <message>
        <source>{name} belongs in a project, and none is open.</source>
        <translation>{name}はプロジェクトに属するものですが、プロジェクトが開いていません。</translation>
    </message>
    <message>
        <source>{name} is the project of these manifests, so it was opened.</source>
        <translation>{name}がこれらのマニフェストのプロジェクトのため、開きました。</translation>
    </message>
    <message>
        <source>{name} was made in {folder}, around the manifests that are there.</source>
        <translation>{folder}にある既存のマニフェストから、{name}を作成しました。</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Could not be built in build {build}</source>
        <translation>ビルド{build}でビルドできませんでした</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Mark as released</source>
        <translation>リリース済みにする</translation>
    </message>
    <message>
        <source>Mark packs as released</source>
        <translation>パックをリリース済みにする</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>{packs}をリリース済みにする</translation>
    </message>
    <message>
        <source>Not released yet</source>
        <translation>未リリース</translation>
    </message>
    <message>
        <source>Nothing was built yet, so there is nothing to mark. Build first.</source>
        <translation>まだ何もビルドされていないため、リリース済みにするものがありません。先にビルドしてください。</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Packs that were built</source>
        <translation>ビルドされたパック</translation>
    </message>
    <message>
        <source>Released as version {version}</source>
        <translation>バージョン{version}としてリリース済み</translation>
    </message>
    <message>
        <source>Released so far</source>
        <translation>これまでのリリース</translation>
    </message>
    <message>
        <source>Tick what is in the store or on your server as it was built. From then on you are warned when a pack loses a platform or a file that devices may rely on. Undo takes the mark back.</source>
        <translation>ストアまたは自社サーバに、ビルドした状態で置かれているものにチェックを付けます。以後、デバイスが利用している可能性のあるプラットフォームやファイルがパックからなくなると、警告が出ます。「取り消す」で元に戻せます。</translation>
    </message>
    <message>
        <source>Version {version} is build {build}</source>
        <translation>バージョン{version}はビルド{build}です</translation>
    </message>
    <message>
        <source>Which of these packs do people have now?</source>
        <translation>現在、利用者が持っているパックはどれですか？</translation>
    </message>
    <message>
        <source>{build}, {moment}</source>
        <translation>{build}、{moment}</translation>
    </message>
</context>
<context>
    <name>ReplaceRow</name>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置き換え</translation>
    </message>
    <message>
        <source>Replace all places</source>
        <translation>すべての箇所を置き換え</translation>
    </message>
    <message>
        <source>Replace this place</source>
        <translation>この箇所を置き換え</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置き換え後の文字列</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <source>As a page to read (.html)…</source>
        <translation>閲覧用のページ（.html）…</translation>
    </message>
    <message>
        <source>For other programs (.json)…</source>
        <translation>ほかのプログラム用（.json）…</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What differs</source>
        <translation>相違の内容</translation>
    </message>
</context>
<context>
    <name>RootField</name>
    <message>
        <source>Browse for the source root</source>
        <translation>ソースルートを参照</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>あります</translation>
    </message>
    <message>
        <source>Let the selectors of {pack} count from {folder}</source>
        <translation>{pack}のセレクタの基準を{folder}にする</translation>
    </message>
    <message>
        <source>Nothing in it matches.</source>
        <translation>この中に一致するものはありません。</translation>
    </message>
    <message>
        <source>One of them matches nothing in it.</source>
        <translation>そのうち1個は、この中の何にも一致しません。</translation>
    </message>
    <message>
        <source>Source root</source>
        <translation>ソースルート</translation>
    </message>
    <message>
        <source>Tell where this folder comes from</source>
        <translation>このフォルダの指定元を示す</translation>
    </message>
    <message>
        <source>The path of the file selector below counts from this folder.</source>
        <translation>下のファイルセレクタのパスは、このフォルダを基準とします。</translation>
    </message>
    <message>
        <source>The paths of file selectors count from this folder.</source>
        <translation>ファイルセレクタのパスは、このフォルダを基準とします。</translation>
    </message>
    <message numerus="yes">
        <source>The paths of the {count} file selectors below count from this folder.</source>
        <translation>
            <numerusform>下の{count}個のファイルセレクタのパスは、このフォルダを基準とします。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s source root</source>
        <translation>プロジェクトのソースルート</translation>
    </message>
    <message>
        <source>The source root is too long for one line. Mend it in the text.</source>
        <translation>ソースルートが1行に収まりません。テキストで修正してください。</translation>
    </message>
    <message>
        <source>The source root of {pack} is one folder: drop a single one</source>
        <translation>{pack}のソースルートはフォルダ1つです。1つだけドロップしてください</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root</source>
        <translation>プロジェクトのソースルートを使う</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this source root</source>
        <translation>このソースルートの理由</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them match nothing in it.</source>
        <translation>
            <numerusform>そのうち{count}個は、この中の何にも一致しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names no source root, so the one of the project&apos;s settings counts. Another one is written as it is seen from the folder of {file}.</source>
        <translation>{file}にソースルートの指定がないため、プロジェクト設定のソースルートが有効です。別のソースルートは、{file}のフォルダから見たパスで書きます。</translation>
    </message>
    <message>
        <source>{file} names the source root {root}, which counts from the folder of {file} itself. All paths below count from there.</source>
        <translation>{file}はソースルート{root}を指定しています。これは{file}のフォルダを基準とし、下のパスはすべてそこを基準とします。</translation>
    </message>
</context>
<context>
    <name>RuleRows</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>補足情報</translation>
    </message>
</context>
<context>
    <name>SelectorActions</name>
    <message>
        <source>Choose all selectors</source>
        <translation>すべてのセレクタを選択</translation>
    </message>
    <message>
        <source>Copy selectors</source>
        <translation>セレクタをコピー</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>パスを編集</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>セレクタをペースト</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>セレクタを削除</translation>
    </message>
    <message>
        <source>Store elsewhere …</source>
        <translation>別の場所に格納…</translation>
    </message>
    <message>
        <source>Store under its own path</source>
        <translation>元のパスのまま格納</translation>
    </message>
</context>
<context>
    <name>SelectorEditor</name>
    <message>
        <source>A file below the source root</source>
        <translation>ソースルート以下のファイル</translation>
    </message>
    <message>
        <source>A folder below the source root</source>
        <translation>ソースルート以下のフォルダ</translation>
    </message>
    <message>
        <source>All are ignored</source>
        <translation>すべて無視されます</translation>
    </message>
    <message>
        <source>Leaves out {size}</source>
        <translation>{size}を除外します</translation>
    </message>
    <message>
        <source>No path below the source root</source>
        <translation>ソースルート以下のパスではありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Only one path fits here</source>
        <translation>ここに書けるパスは1つだけです</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Paths that begin so</source>
        <translation>この文字列で始まるパス</translation>
    </message>
    <message>
        <source>Stored as</source>
        <translation>格納先</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>for example {example}</source>
        <translation>例: {example}</translation>
    </message>
    <message>
        <source>stored as</source>
        <translation>格納先</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
</context>
<context>
    <name>SelectorLine</name>
    <message>
        <source>More for this selector</source>
        <translation>このセレクタのその他の操作</translation>
    </message>
    <message>
        <source>More for {path}</source>
        <translation>{path}のその他の操作</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
</context>
<context>
    <name>SelectorList</name>
    <message>
        <source>Choose a file selector first.</source>
        <translation>先にファイルセレクタを選択してください。</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>ファイルセレクタ</translation>
    </message>
    <message>
        <source>Move a file selector in {pack}</source>
        <translation>{pack}内のファイルセレクタを移動</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>一致するものはありません。</translation>
    </message>
    <message>
        <source>Nothing was pasted: {line} is no file selector and no path.</source>
        <translation>何もペーストされませんでした。{line}はファイルセレクタでもパスでもありません。</translation>
    </message>
    <message>
        <source>Remove a file selector from {pack}</source>
        <translation>{pack}からファイルセレクタを削除</translation>
    </message>
    <message>
        <source>Remove selector</source>
        <translation>セレクタを削除</translation>
    </message>
    <message>
        <source>Show all problems</source>
        <translation>すべての問題を表示</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>テキストを表示</translation>
    </message>
    <message>
        <source>The clipboard holds no file selectors.</source>
        <translation>クリップボードにファイルセレクタがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds too much: up to {count} lines can be pasted as selectors.</source>
        <translation>
            <numerusform>クリップボードの内容が多すぎます。セレクタとしてペーストできるのは{count}行までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This selector can be read in the text only.</source>
        <translation>このセレクタはテキストでだけ読めます。</translation>
    </message>
    <message>
        <source>Use {path}</source>
        <translation>{path}を使う</translation>
    </message>
    <message>
        <source>{problems} more with files of this selector.</source>
        <translation>このセレクタのファイルに、ほかに{problems}があります。</translation>
    </message>
</context>
<context>
    <name>Selectors</name>
    <message>
        <source>Adds nothing: all of these files are taken by {path} already.</source>
        <translation>追加なし: すべて{path}が取り込み済みです。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>stored as {destination}</source>
        <translation>格納先は{destination}</translation>
    </message>
    <message>
        <source>{files} of these are taken by {path} already.</source>
        <translation>そのうち{files}は{path}が取り込み済みです。</translation>
    </message>
    <message>
        <source>{number} left out</source>
        <translation>{number}個除外</translation>
    </message>
</context>
<context>
    <name>SelectorsField</name>
    <message>
        <source>Add a file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダを追加</translation>
    </message>
    <message>
        <source>Add a pattern</source>
        <translation>パターンを追加</translation>
    </message>
    <message>
        <source>Add {path} to {pack}</source>
        <translation>{path}を{pack}に追加</translation>
    </message>
    <message>
        <source>Add {what} to {pack}</source>
        <translation>{what}を{pack}に追加</translation>
    </message>
    <message>
        <source>Add {what} to {pack} before {path}</source>
        <translation>{what}を{pack}の{path}の前に追加</translation>
    </message>
    <message>
        <source>Browse for files and folders to add</source>
        <translation>追加するファイルとフォルダを参照</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Drop folders here, or add a file selector.</source>
        <translation>ここにフォルダをドロップするか、ファイルセレクタを追加してください。</translation>
    </message>
    <message>
        <source>File selectors</source>
        <translation>ファイルセレクタ</translation>
    </message>
    <message>
        <source>Files …</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Folders …</source>
        <translation>フォルダ…</translation>
    </message>
    <message>
        <source>Leave a file out</source>
        <translation>ファイルを除外</translation>
    </message>
    <message>
        <source>Paste selectors</source>
        <translation>セレクタをペースト</translation>
    </message>
    <message>
        <source>The list of file selectors</source>
        <translation>ファイルセレクタのリスト</translation>
    </message>
    <message>
        <source>checking …</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count}項目</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>A new project begins with these. Projects that exist keep their own.</source>
        <translation>新規プロジェクトの初期値です。既存のプロジェクトの設定は変わりません。</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Always ignored</source>
        <translation>常に無視</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message numerus="yes">
        <source>As many as there are cores: {count}</source>
        <translation>
            <numerusform>コアの数と同じ: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact rows show about a fifth more at once.</source>
        <translation>コンパクトな行では、一度に約2割多く表示されます。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>何もしない</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Fewer leave more of this computer to other programs. The packs are the same.</source>
        <translation>少なくすると、ほかのプログラムに余裕ができます。できるパックは同じです。</translation>
    </message>
    <message>
        <source>Files at a time</source>
        <translation>同時に処理するファイル数</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>無視ルール</translation>
    </message>
    <message>
        <source>Ignore rules of new projects</source>
        <translation>新規プロジェクトの無視ルール</translation>
    </message>
    <message>
        <source>In percent of the system&apos;s own. Distances follow in what you open from now on.</source>
        <translation>システムの文字サイズに対する割合です。間隔は、これから開くものに反映されます。</translation>
    </message>
    <message>
        <source>It changes when Pack Studio is started again. Languages of packs have nothing to do with it.</source>
        <translation>Pack Studioを起動し直すと変わります。パックの言語とは関係ありません。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of Pack Studio</source>
        <translation>Pack Studioの言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Log and faults</source>
        <translation>ログと障害</translation>
    </message>
    <message>
        <source>Menus, lists and panes then appear in their places at once.</source>
        <translation>メニュー、リスト、パネルが動きなしで表示されます。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Nothing is ever sent anywhere: no reports, no statistics, no search for updates.</source>
        <translation>どこにも何も送信されません。レポートも、統計も、アップデートの検索も送信しません。</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>動きをなくす</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Open the folder with the packs</source>
        <translation>パックのフォルダを開く</translation>
    </message>
    <message>
        <source>Open the project that was open last</source>
        <translation>最後に開いたプロジェクトを開く</translation>
    </message>
    <message>
        <source>Otherwise Pack Studio begins with the start page.</source>
        <translation>オフの場合、Pack Studioはスタートページから始まります。</translation>
    </message>
    <message>
        <source>Privacy and files</source>
        <translation>プライバシーとファイル</translation>
    </message>
    <message>
        <source>Room for the cache</source>
        <translation>キャッシュの容量</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shortcuts, keys</source>
        <translation>ショートカット、キー</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Usual: {size}</source>
        <translation>標準: {size}</translation>
    </message>
    <message>
        <source>What makes the next look or build quicker. It may be deleted at any time.</source>
        <translation>次回の表示やビルドを速くするものです。いつでも削除できます。</translation>
    </message>
    <message>
        <source>What systems and editors leave behind is in no pack of any project.</source>
        <translation>システムやエディタが残すファイルは、どのプロジェクトのパックにも入りません。</translation>
    </message>
    <message>
        <source>What the program did, with names of files and folders, never what is in them.</source>
        <translation>プログラムの動作の記録です。ファイルとフォルダの名前は含まれ、その内容は含まれません。</translation>
    </message>
    <message>
        <source>What was not saved when the program ended, and changes that were left out.</source>
        <translation>プログラムの終了時に未保存だった内容と、採用されなかった変更です。</translation>
    </message>
    <message>
        <source>What was packed is kept for the next build. Some room on the disk always stays free.</source>
        <translation>パックした内容は次回のビルドのために保管されます。ディスクの空きは常に一定量確保されます。</translation>
    </message>
    <message>
        <source>What you set here, the projects that were open, and filters that you saved.</source>
        <translation>ここでの設定、以前に開いたプロジェクト、保存したフィルタです。</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>ビルドの終了時</translation>
    </message>
    <message>
        <source>With high contrast, signs and bars have the colour of text, and chips an edge.</source>
        <translation>「高」にすると、記号とバーは文字と同じ色になり、チップには縁が付きます。</translation>
    </message>
    <message>
        <source>You are only notified while you work in another program.</source>
        <translation>ほかのプログラムで作業しているときだけ通知されます。</translation>
    </message>
    <message>
        <source>You sign with it when you accept a problem. It stands in the project file then.</source>
        <translation>問題を承認するときの署名になり、プロジェクトファイルに記録されます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every change counts at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Everything on this page is as usual.</source>
        <translation>このページの設定はすべて標準のままです。</translation>
    </message>
    <message>
        <source>No setting has “{words}” in it.</source>
        <translation>「{words}」を含む設定はありません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>このページをリセット</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings — Pack Studio</source>
        <translation>設定 — Pack Studio</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Add id</source>
        <translation>IDを追加</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Apple hosts the packs</source>
        <translation>Appleがパックをホストする</translation>
    </message>
    <message>
        <source>Archived ids</source>
        <translation>アーカイブ済みのID</translation>
    </message>
    <message>
        <source>Beyond it there is a warning; empty: no limit.</source>
        <translation>超えると警告が出ます。空の場合は無制限です。</translation>
    </message>
    <message>
        <source>Budget for all packs</source>
        <translation>すべてのパックの容量上限</translation>
    </message>
    <message>
        <source>Budget for one pack</source>
        <translation>パック1個の容量上限</translation>
    </message>
    <message>
        <source>Built packs go here.</source>
        <translation>ビルドしたパックの出力先です。</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダを選択</translation>
    </message>
    <message>
        <source>Choose the source folder</source>
        <translation>ソースフォルダを選択</translation>
    </message>
    <message>
        <source>Compression of .pack.zip</source>
        <translation>.pack.zipの圧縮</translation>
    </message>
    <message>
        <source>Files with such names stay out of every pack: *.psd, drafts/, /notes.txt.</source>
        <translation>次のような名前のファイルは、どのパックにも入りません: *.psd、drafts/、/notes.txt</translation>
    </message>
    <message>
        <source>Folders and outputs</source>
        <translation>フォルダと出力</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>ホスティング</translation>
    </message>
    <message>
        <source>Ids of packs that were archived in App Store Connect can never be used again.</source>
        <translation>App Store ConnectでアーカイブされたパックのIDは、二度と使えません。</translation>
    </message>
    <message>
        <source>Ignore rules</source>
        <translation>無視ルール</translation>
    </message>
    <message>
        <source>Kinds of output</source>
        <translation>出力の種類</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>問題の種類</translation>
    </message>
    <message>
        <source>Left out, and no longer used</source>
        <translation>除外するものと今後使わないもの</translation>
    </message>
    <message>
        <source>Limits and problems</source>
        <translation>上限と問題</translation>
    </message>
    <message>
        <source>Lowest system</source>
        <translation>最低システム</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>My own server</source>
        <translation>自社サーバ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダ</translation>
    </message>
    <message>
        <source>Packager of .aar</source>
        <translation>.aarのパッケージャ</translation>
    </message>
    <message>
        <source>Paths in packs count from here. It is itself counted from the project file.</source>
        <translation>パック内のパスはここを基準とします。このフォルダ自体はプロジェクトファイルを基準とします。</translation>
    </message>
    <message>
        <source>Primary language</source>
        <translation>主要言語</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Required for {family}</source>
        <translation>{family}の必須言語</translation>
    </message>
    <message>
        <source>Required languages</source>
        <translation>必須言語</translation>
    </message>
    <message>
        <source>Source folder</source>
        <translation>ソースフォルダ</translation>
    </message>
    <message>
        <source>Such as 500 MB.</source>
        <translation>例: 500 MB</translation>
    </message>
    <message>
        <source>Tags with commas, such as en, de, pt-BR. Every family has to have them.</source>
        <translation>en、de、pt-BRのように、タグをカンマで区切ります。すべてのファミリーに必要です。</translation>
    </message>
    <message>
        <source>The app&apos;s own primary language, such as en or pt-BR.</source>
        <translation>アプリ自体の主要言語。enやpt-BRなど。</translation>
    </message>
    <message>
        <source>The lowest system that the app supports. Localized packs need OS 27.</source>
        <translation>アプリが対応する最低のシステムです。ローカライズしたパックにはOS 27が必要です。</translation>
    </message>
    <message>
        <source>These count instead of those above.</source>
        <translation>上の言語の代わりに有効です。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Whose packager reads the manifests. Xcode 26 knows fewer ways to choose files.</source>
        <translation>マニフェストを読み込むパッケージャです。Xcode 26では、ファイルの選択方法が少なくなります。</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>A pack with such a problem cannot be built, so it stays an error.</source>
        <translation>この問題があるパックはビルドできないため、エラーのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Accept {count} problems…</source>
        <translation>
            <numerusform>{count}件の問題を承認…</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by {name} before it changed: {note}</source>
        <translation>変化する前に{name}が承認: {note}</translation>
    </message>
    <message>
        <source>Accepted by {name}: {note}</source>
        <translation>{name}が承認: {note}</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>承認…</translation>
    </message>
    <message>
        <source>As usual: {severity}</source>
        <translation>通常どおり: {severity}</translation>
    </message>
    <message>
        <source>Choose a problem in the list first.</source>
        <translation>先にリストで問題を選択してください。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>It counts again from then on.</source>
        <translation>以後は再び数えられます。</translation>
    </message>
    <message>
        <source>It stops the pack from being built, so it cannot be accepted.</source>
        <translation>パックのビルドを妨げるため、承認できません。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Let it count again</source>
        <translation>再び数える</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Open the settings…</source>
        <translation>設定を開く…</translation>
    </message>
    <message>
        <source>Packs with such a problem are refused, so it stays an error.</source>
        <translation>この問題があるパックは受け付けられないため、エラーのままです。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>承認を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>Take back {count}</source>
        <translation>
            <numerusform>{count}件の承認を取り消す</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen problems are of several kinds. Choose those of one.</source>
        <translation>選択した問題の種類が異なります。1種類だけ選択してください。</translation>
    </message>
    <message>
        <source>Treat this kind as</source>
        <translation>この種類の扱い</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What stops a build cannot be accepted.</source>
        <translation>ビルドを妨げるものは承認できません。</translation>
    </message>
</context>
<context>
    <name>SeveritySwitches</name>
    <message>
        <source>1 error</source>
        <translation>エラー1件</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>注記1件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告1件</translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>注記なし</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>警告なし</translation>
    </message>
    <message>
        <source>Show or hide them</source>
        <translation>表示/非表示</translation>
    </message>
    <message>
        <source>Show or hide what somebody accepted as it is</source>
        <translation>そのままでよいと承認されたものを表示/非表示</translation>
    </message>
    <message numerus="yes">
        <source>{count} accepted</source>
        <translation>
            <numerusform>承認済み{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} errors</source>
        <translation>
            <numerusform>エラー{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} notes</source>
        <translation>
            <numerusform>注記{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>警告{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Save {name} as a table</source>
        <translation>{name}を表として保存</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャに表示</translation>
    </message>
    <message>
        <source>Tables for spreadsheets (*.csv)</source>
        <translation>スプレッドシート用の表(*.csv)</translation>
    </message>
    <message>
        <source>The table is saved: {name} in {folder}.</source>
        <translation>表を保存しました: {folder}の{name}。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>All shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>この語を含むショートカットはありません。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keys that are pressed one after the other are not used here.</source>
        <translation>続けて押すキーの組み合わせは、ここでは使えません。</translation>
    </message>
    <message>
        <source>Press the keys that are to do it.</source>
        <translation>割り当てるキーを押してください。</translation>
    </message>
    <message>
        <source>{keys} alone does nothing: press another key with it.</source>
        <translation>{keys}だけでは機能しません。別のキーと一緒に押してください。</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>{keys}はシステムが使用します。</translation>
    </message>
    <message>
        <source>{keys} is a letter that is typed: hold Ctrl or Alt with it.</source>
        <translation>{keys}は入力される文字です。CtrlまたはAltと一緒に押してください。</translation>
    </message>
    <message>
        <source>{keys} is needed to move about and to type.</source>
        <translation>{keys}は移動と入力に必要です。</translation>
    </message>
    <message>
        <source>{keys} is needed wherever text is typed.</source>
        <translation>{keys}は文字の入力に必要です。</translation>
    </message>
    <message>
        <source>{keys} opens a menu or goes to a field.</source>
        <translation>{keys}はメニューを開くか、フィールドへ移動するキーです。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>All shortcuts are as usual.</source>
        <translation>すべてのショートカットが標準のままです。</translation>
    </message>
    <message>
        <source>Back to no keys</source>
        <translation>キーなしに戻す</translation>
    </message>
    <message>
        <source>Back to {keys}</source>
        <translation>{keys}に戻す</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとキー</translation>
    </message>
    <message>
        <source>Find a command or its keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>It has no keys.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>Its keys are the usual ones.</source>
        <translation>標準のキーです。</translation>
    </message>
    <message>
        <source>New keys: press them here</source>
        <translation>新しいキー: ここで押してください</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>この語を含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
    <message>
        <source>Take keys away</source>
        <translation>キーを解除</translation>
    </message>
    <message>
        <source>Use them here, take them from {command}</source>
        <translation>{command}から外してここで使う</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>{keys} does this already.</source>
        <translation>{keys}はすでにこのコマンドのキーです。</translation>
    </message>
    <message>
        <source>{keys} is free.</source>
        <translation>{keys}は使われていません。</translation>
    </message>
    <message>
        <source>{keys} is what {command} has now.</source>
        <translation>{keys}は現在{command}のキーです。</translation>
    </message>
</context>
<context>
    <name>SoundPage</name>
    <message>
        <source>Its waveform cannot be drawn here.</source>
        <translation>ここでは波形を描画できません。</translation>
    </message>
    <message>
        <source>Open it with the system&apos;s program for sounds</source>
        <translation>システムのサウンド用プログラムで開く</translation>
    </message>
    <message>
        <source>Open sound</source>
        <translation>サウンドを開く</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Sounds are heard in another program: no player is installed here.</source>
        <translation>サウンドは別のプログラムで聴きます。プレーヤーがインストールされていません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} channels are drawn.</source>
        <translation>
            <numerusform>最初の{count}チャンネルを描画しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This sound cannot be played here. Open the file in another program.</source>
        <translation>このサウンドはここでは再生できません。別のプログラムでファイルを開いてください。</translation>
    </message>
</context>
<context>
    <name>SourceRows</name>
    <message numerus="yes">
        <source>+{count}</source>
        <translation>
            <numerusform>+{count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Shown because no folder is watched</source>
        <translation>監視フォルダがないため表示されています</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The project&apos;s folder</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>補足情報</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Built packs are put there</source>
        <translation>ビルドしたパックの出力先です</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>Changes in it show at once.</source>
        <translation>変更はすぐに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Every {count} s</source>
        <translation>
            <numerusform>{count}秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that packs name in it is there ({asked}).</source>
        <translation>パックが指定する中のものはすべてあります（{asked}）。</translation>
    </message>
    <message>
        <source>Everything that was compared is there, as large as it was ({files}).</source>
        <translation>比較したものはすべて、同じサイズであります（{files}）。</translation>
    </message>
    <message>
        <source>Find it again…</source>
        <translation>再び探す…</translation>
    </message>
    <message>
        <source>Find it myself…</source>
        <translation>自分で探す…</translation>
    </message>
    <message>
        <source>Gone, or moved</source>
        <translation>ないか、移動されました</translation>
    </message>
    <message>
        <source>Holds the project</source>
        <translation>プロジェクトを含みます</translation>
    </message>
    <message>
        <source>Holds {other}</source>
        <translation>{other}を含みます</translation>
    </message>
    <message>
        <source>Is a link</source>
        <translation>リンクです</translation>
    </message>
    <message>
        <source>Lies in {other}</source>
        <translation>{other}の中にあります</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>パックにする</translation>
    </message>
    <message>
        <source>No pack can take from it</source>
        <translation>パックはここから取り込めません</translation>
    </message>
    <message>
        <source>None of the {asked} things that are known of it is there: it may be another.</source>
        <translation>既知の{asked}が1つもありません。別のフォルダの可能性があります。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from this folder.</source>
        <translation>ここから取り込むパックのパスは、このフォルダを基準とします。</translation>
    </message>
    <message>
        <source>Packs that take from it count their paths from {base}.</source>
        <translation>ここから取り込むパックのパスは、{base}を基準とします。</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>{name}の監視を停止</translation>
    </message>
    <message>
        <source>The source root of the project moves with it.</source>
        <translation>プロジェクトのソースルートも一緒に移動します。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Watched twice</source>
        <translation>二重に監視されています</translation>
    </message>
    <message>
        <source>What it held is not known, so it cannot be compared.</source>
        <translation>以前の内容が不明なため、比較できません。</translation>
    </message>
    <message>
        <source>the project&apos;s folder</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>無視{count}個</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>どのパックにもない{files}</translation>
    </message>
    <message>
        <source>{name} cannot be read: you have no permission for it.</source>
        <translation>{name}を読み込めません。アクセス権がありません。</translation>
    </message>
    <message>
        <source>{name} holds the project itself. Its own files and built packs are never packed.</source>
        <translation>{name}にはプロジェクト自体が入っています。プロジェクトのファイルとビルドしたパックは、パックに入りません。</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed. Watch the folder it leads to.</source>
        <translation>{name}はリンクで、リンクはたどりません。リンク先のフォルダを監視してください。</translation>
    </message>
    <message>
        <source>{name} is not where it was. It was found in {place}.</source>
        <translation>{name}は元の場所にありません。{place}で見つかりました。</translation>
    </message>
    <message>
        <source>{name} is not where it was. Its disk may not be connected, or it was moved.</source>
        <translation>{name}が元の場所にありません。ディスクが接続されていないか、移動された可能性があります。</translation>
    </message>
    <message>
        <source>{name} is the same folder as {other}, which is watched already.</source>
        <translation>{name}は、監視中の{other}と同じフォルダです。</translation>
    </message>
    <message>
        <source>{name} is where built packs are put, and these are never packed again.</source>
        <translation>{name}はビルドしたパックの出力先です。それらのパックが再びパックに入ることはありません。</translation>
    </message>
    <message>
        <source>{name} lies in {other}, which is watched already: its files are shown once, under {other}.</source>
        <translation>{name}は監視中の{other}の中にあります。ファイルは{other}の下に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>{name} lies outside of every folder that packs take from.</source>
        <translation>{name}は、パックが取り込むどのフォルダにも入っていません。</translation>
    </message>
    <message>
        <source>{other} lies in {name}: its files are shown once, under {name}.</source>
        <translation>{other}は{name}の中にあります。ファイルは{name}の下に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>{packs} name the old place in their selectors; these stay as they are.</source>
        <translation>{packs}のセレクタは古い場所を指定しています。セレクタは変わりません。</translation>
    </message>
    <message>
        <source>{packs} names the old place in its selectors; these stay as they are.</source>
        <translation>{packs}のセレクタは古い場所を指定しています。セレクタは変わりません。</translation>
    </message>
    <message>
        <source>{packs} will take files from there.</source>
        <translation>{packs}がここからファイルを取り込みます。</translation>
    </message>
    <message>
        <source>{there} of the {asked} things that packs name in it are there.</source>
        <translation>パックが指定する中のもの{asked}のうち、{there}があります。</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, as large as they were.</source>
        <translation>{asked}個のファイルのうち、{there}個が同じサイズであります。</translation>
    </message>
    <message>
        <source>{there} of {asked} files are there, {different} of them with another size.</source>
        <translation>{asked}個のファイルのうち{there}個があり、そのうち{different}個はサイズが異なります。</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Find again…</source>
        <translation>再び探す…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>監視を停止</translation>
    </message>
    <message>
        <source>The tree shows these folders. Watching changes nothing in them, and nothing in a pack.</source>
        <translation>ツリーにはこれらのフォルダが表示されます。監視しても、フォルダの内容もパックも変わりません。</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダ</translation>
    </message>
</context>
<context>
    <name>SourcesOpener</name>
    <message>
        <source>Where is {name} now</source>
        <translation>{name}の現在の場所</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Choose a file to see what is in it.</source>
        <translation>ファイルを選択すると、内容が表示されます。</translation>
    </message>
    <message>
        <source>It is of no kind that is known here. Its first bytes:</source>
        <translation>種類が不明なファイルです。先頭のバイト:</translation>
    </message>
    <message>
        <source>It is {kind}. Its first bytes:</source>
        <translation>{kind}です。先頭のバイト:</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Open it in the program that it was made with.</source>
        <translation>作成したプログラムで開いてください。</translation>
    </message>
    <message>
        <source>This font cannot be drawn on this system.</source>
        <translation>このフォントはこのシステムでは描画できません。</translation>
    </message>
    <message>
        <source>This picture cannot be drawn here.</source>
        <translation>この画像はここでは描画できません。</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Build 1 changed pack</source>
        <translation>変更された1個のパックをビルド</translation>
    </message>
    <message>
        <source>Build 1 pack</source>
        <translation>1個のパックをビルド</translation>
    </message>
    <message>
        <source>Build all packs</source>
        <translation>すべてのパックをビルド</translation>
    </message>
    <message>
        <source>Build all packs anew, also what has not changed</source>
        <translation>変更のないものも含め、すべてのパックをビルドし直す</translation>
    </message>
    <message>
        <source>Build the chosen pack: {pack}</source>
        <translation>選択したパックをビルド: {pack}</translation>
    </message>
    <message>
        <source>Build what changed</source>
        <translation>変更分をビルド</translation>
    </message>
    <message numerus="yes">
        <source>Build {count} changed packs</source>
        <translation>
            <numerusform>変更された{count}個のパックをビルド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Build {count} packs</source>
        <translation>
            <numerusform>{count}個のパックをビルド</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More ways to build</source>
        <translation>その他のビルド方法</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A project around manifests (.json) and Steam depot scripts (.vdf) that you have.</source>
        <translation>既存のマニフェスト（.json）とSteamのデポスクリプト（.vdf）からプロジェクトを作ります。</translation>
    </message>
    <message>
        <source>About 2 minutes: seven small packs with a few problems to mend.</source>
        <translation>約2分。いくつかの問題を修正する7個の小さなパックです。</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>開く処理を中止</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>フォルダを選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Drop a folder, a manifest, a project or a built pack anywhere in this window.</source>
        <translation>フォルダ、マニフェスト、プロジェクト、ビルド済みパックを、このウインドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Filter recent projects</source>
        <translation>最近のプロジェクトをフィルタ</translation>
    </message>
    <message>
        <source>Import manifests…</source>
        <translation>マニフェストを読み込む…</translation>
    </message>
    <message>
        <source>New project from folders…</source>
        <translation>フォルダから新規プロジェクト…</translation>
    </message>
    <message>
        <source>No project matches {filter}.</source>
        <translation>{filter}に一致するプロジェクトはありません。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Open built pack…</source>
        <translation>ビルド済みパックを開く…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Projects that you open will be listed here.</source>
        <translation>開いたプロジェクトがここに表示されます。</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Try the sample project</source>
        <translation>サンプルプロジェクトを試す</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Import manifests</source>
        <translation>マニフェストを読み込む</translation>
    </message>
    <message>
        <source>Import the manifests of a folder</source>
        <translation>フォルダのマニフェストを読み込む</translation>
    </message>
    <message>
        <source>Manifests and Steam depot scripts ({kinds})</source>
        <translation>マニフェストとSteamのデポスクリプト（{kinds}）</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All packs, and the files that they ship. Click to see the packs.</source>
        <translation>すべてのパックと、配信されるファイルです。クリックするとパックを表示します。</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>やり直しました: {step}</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>すべて保存済みです。</translation>
    </message>
    <message>
        <source>Files in watched folders that no pack takes: {size}. Click to see them.</source>
        <translation>監視フォルダにあり、どのパックにも入らないファイル: {size}。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Files in watched folders that the ignore rules leave out. Click to see them.</source>
        <translation>監視フォルダにあり、無視ルールで除外されるファイル。クリックすると表示します。</translation>
    </message>
    <message>
        <source>Looked at {when}. Click to see the watched folders.</source>
        <translation>確認: {when}。クリックすると監視フォルダを表示します。</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>取り消しました: {step}</translation>
    </message>
    <message>
        <source>What is on disk is older. Click to save.</source>
        <translation>ディスク上の内容は古いままです。クリックすると保存します。</translation>
    </message>
    <message>
        <source>cannot be changed</source>
        <translation>変更できません</translation>
    </message>
    <message>
        <source>folder missing</source>
        <translation>フォルダなし</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>{when}に保存</translation>
    </message>
    <message>
        <source>saving …</source>
        <translation>保存しています…</translation>
    </message>
    <message numerus="yes">
        <source>{count} ignored</source>
        <translation>
            <numerusform>無視{count}個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps done again</source>
        <translation>
            <numerusform>{count}個の操作をやり直しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps taken back</source>
        <translation>
            <numerusform>{count}個の操作を取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} in no pack</source>
        <translation>どのパックにもない{files}</translation>
    </message>
    <message>
        <source>{files} not saved</source>
        <translation>{files}が未保存</translation>
    </message>
    <message>
        <source>{files} not saved, kept as draft</source>
        <translation>{files}が未保存、下書きとして保管</translation>
    </message>
    <message>
        <source>{packs} · {files}</source>
        <translation>{packs} · {files}</translation>
    </message>
    <message>
        <source>{packs} · {files} · checking …</source>
        <translation>{packs} · {files} · 確認しています…</translation>
    </message>
    <message>
        <source>{packs} · {files} · looking into {unread} …</source>
        <translation>{packs} · {files} · {unread}を調べています…</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Filter the steps of this build</source>
        <translation>このビルドの処理をフィルタ</translation>
    </message>
    <message>
        <source>No step of this build matches {filter}.</source>
        <translation>このビルドに、{filter}に一致する処理はありません。</translation>
    </message>
    <message>
        <source>Packs of this build</source>
        <translation>このビルドのパック</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>操作、新しい順</translation>
    </message>
    <message>
        <source>What was not built</source>
        <translation>ビルドされなかったもの</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Apple&apos;s score. -1 is the same text, 0 the same language; the lowest wins.</source>
        <translation>Appleのスコア。-1は同じ文字列、0は同じ言語で、最も低いものが選ばれます。</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Looked for, in this order</source>
        <translation>照合順</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Show problem</source>
        <translation>問題を表示</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} more</source>
        <translation>
            <numerusform>ほか{count}件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack}: {problem}</source>
        <translation>{pack}: {problem}</translation>
    </message>
</context>
<context>
    <name>SupposingForm</name>
    <message>
        <source>A pack in another language</source>
        <translation>パックを別の言語にする</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Asset pack</source>
        <translation>アセットパック</translation>
    </message>
    <message>
        <source>Choose a family</source>
        <translation>ファミリーを選択</translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>パックを選択</translation>
    </message>
    <message>
        <source>Choose what to suppose</source>
        <translation>仮定の内容を選択</translation>
    </message>
    <message>
        <source>Family of the new pack</source>
        <translation>新しいパックのファミリー</translation>
    </message>
    <message>
        <source>Language of the supposed pack</source>
        <translation>仮定するパックの言語</translation>
    </message>
    <message>
        <source>One more pack</source>
        <translation>パックを1個増やす</translation>
    </message>
    <message>
        <source>One pack less</source>
        <translation>パックを1個減らす</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>新しいもの</translation>
    </message>
    <message>
        <source>The pack has no language then, and everybody gets it.</source>
        <translation>その場合、パックには言語がなく、全員が受け取ります。</translation>
    </message>
    <message>
        <source>What is supposed</source>
        <translation>仮定の内容</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>すべての言語</translation>
    </message>
</context>
<context>
    <name>SystemField</name>
    <message>
        <source>OS </source>
        <translation>OS </translation>
    </message>
</context>
<context>
    <name>TargetRows</name>
    <message>
        <source>Asset pack</source>
        <translation>アセットパック</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>TextCompleter</name>
    <message>
        <source>What can be written here</source>
        <translation>ここに書けるもの</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Line {line} is marked. Nothing was changed.</source>
        <translation>{line}行に印が付いています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>{name}のテキスト</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
</context>
<context>
    <name>TextTab</name>
    <message>
        <source>Go to line {line}</source>
        <translation>{line}行へ移動</translation>
    </message>
    <message>
        <source>Keep the first everywhere</source>
        <translation>すべて1つ目を残す</translation>
    </message>
    <message>
        <source>Keep the second everywhere</source>
        <translation>すべて2つ目を残す</translation>
    </message>
    <message>
        <source>Leave the text as it is</source>
        <translation>テキストをそのまま残す</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>{line}行、{column}列</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Paste it without them</source>
        <translation>除いてペースト</translation>
    </message>
    <message>
        <source>The Manifest tab shows how the pack was before.</source>
        <translation>「マニフェスト」タブには、以前のパックの内容が表示されています。</translation>
    </message>
    <message>
        <source>The Manifest tab shows what can be read of it.</source>
        <translation>「マニフェスト」タブには、読み取れた内容が表示されています。</translation>
    </message>
    <message>
        <source>The pasted text has {pasted} characters, and a manifest can be edited here up to {most}. Nothing was changed, and it is still on the clipboard.</source>
        <translation>ペーストしたテキストは{pasted}文字です。ここで編集できるマニフェストは{most}文字までです。何も変更されておらず、テキストはクリップボードに残っています。</translation>
    </message>
    <message>
        <source>The pasted text has {strange} characters in it that cannot be seen, such as zero bytes, and that no manifest has. Nothing was changed yet.</source>
        <translation>ペーストしたテキストに、ゼロバイトなど、マニフェストでは使われない見えない文字が{strange}個あります。まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The text breaks at line {line}, column {column}: {reason}</source>
        <translation>テキストの{line}行、{column}列に誤りがあります: {reason}</translation>
    </message>
    <message>
        <source>Version control could not decide and left both. Keep one of them.</source>
        <translation>バージョン管理で決められなかったため、両方が残っています。片方を選んでください。</translation>
    </message>
    <message>
        <source>the first version, {name}</source>
        <translation>1つ目のバージョン、{name}</translation>
    </message>
    <message>
        <source>the second version, {name}</source>
        <translation>2つ目のバージョン、{name}</translation>
    </message>
    <message>
        <source>what both versions came from, {name}</source>
        <translation>両方のバージョンの元、{name}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>{file} could not be read, so there is no text to show.</source>
        <translation>{file}を読み込めなかったため、表示するテキストがありません。</translation>
    </message>
    <message>
        <source>{file} has {long} characters, and text is shown here up to {most}. The Manifest tab shows it all the same, and a text editor can change it.</source>
        <translation>{file}は{long}文字です。ここに表示できるテキストは{most}文字までです。「マニフェスト」タブには表示され、テキストエディタで変更できます。</translation>
    </message>
    <message>
        <source>{file} holds two versions of the same lines at line {line}.</source>
        <translation>{file}の{line}行に、同じ行の2つのバージョンがあります。</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds two versions of the same lines in {count} places, the first at line {line}.</source>
        <translation>
            <numerusform>{file}の{count}か所に、同じ行の2つのバージョンがあります。最初は{line}行です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is not written as UTF-8 text, so it can be looked at here but not edited.</source>
        <translation>{file}はUTF-8のテキストではないため、ここでは表示だけで、編集はできません。</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Build changed</source>
        <translation>変更分をビルド</translation>
    </message>
    <message numerus="yes">
        <source>Build changed ({count})</source>
        <translation>
            <numerusform>変更分をビルド（{count}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>How the panes are arranged. Every pane can be had in each.</source>
        <translation>パネルの配置です。どの配置でも、すべてのパネルを表示できます。</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Workspace: {name}</source>
        <translation>ワークスペース: {name}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Use {tag}</source>
        <translation>{tag}を使う</translation>
    </message>
</context>
<context>
    <name>UnknownKeys</name>
    <message>
        <source>Also in the manifest</source>
        <translation>マニフェスト内のその他の内容</translation>
    </message>
    <message>
        <source>Entries that Pack Studio does not know. They are kept.</source>
        <translation>Pack Studioが認識しない項目です。そのまま保持されます。</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>テキストに表示</translation>
    </message>
    <message>
        <source>Show {key} in the text</source>
        <translation>{key}をテキストに表示</translation>
    </message>
    <message numerus="yes">
        <source>{count} more stand in the text.</source>
        <translation>
            <numerusform>ほかに{count}件がテキストにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserInfo</name>
    <message>
        <source>In the text only</source>
        <translation>テキストでだけ</translation>
    </message>
    <message>
        <source>Its key stands above already, so this value is not read. Remove one of the two.</source>
        <translation>同じキーが上にあるため、この値は読み込まれません。片方を削除してください。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>This value is kept as it is. It can be changed in the text.</source>
        <translation>この値はそのまま保持されます。テキストで変更できます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
</context>
<context>
    <name>UserInfoCells</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kind of {key}</source>
        <translation>{key}の種類</translation>
    </message>
    <message>
        <source>Value of {key}</source>
        <translation>{key}の値</translation>
    </message>
</context>
<context>
    <name>UserInfoField</name>
    <message>
        <source>Add value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Choose the values first</source>
        <translation>先に値を選択してください</translation>
    </message>
    <message>
        <source>Each line of the clipboard is a key, a tab, and a value</source>
        <translation>クリップボードの各行は、キー、タブ、値です</translation>
    </message>
    <message>
        <source>Kept as it is. It counts on your own server only: from Apple&apos;s, the app gets none of it.</source>
        <translation>そのまま保持されます。自社サーバの場合だけ有効で、Appleのサーバからはアプリに渡されません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Key of a new value</source>
        <translation>新しい値のキー</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>値をペースト</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>値を削除</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>ユーザ情報</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values of your own, which the app gets with what it knows of the pack.</source>
        <translation>独自の値です。パックの情報とともにアプリに渡されます。</translation>
    </message>
</context>
<context>
    <name>UserInfoRows</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>UserInfoTable</name>
    <message>
        <source>Choose a value first.</source>
        <translation>先に値を選択してください。</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>値をペースト</translation>
    </message>
    <message>
        <source>Remove values</source>
        <translation>値を削除</translation>
    </message>
    <message>
        <source>These values cannot be changed now.</source>
        <translation>これらの値は今は変更できません。</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>ユーザ情報</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>Changes on disk show at once.</source>
        <translation>ディスク上の変更はすぐに表示されます。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Not watching</source>
        <translation>監視していません</translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s</source>
        <translation>
            <numerusform>{count}秒ごとに確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling every {count} s: {reason}</source>
        <translation>
            <numerusform>{count}秒ごとに確認: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are back</source>
        <translation>
            <numerusform>{count}個のフォルダが戻りました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders are gone</source>
        <translation>
            <numerusform>{count}個のフォルダがなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is back</source>
        <translation>{folder}が戻りました</translation>
    </message>
    <message>
        <source>{folder} is gone</source>
        <translation>{folder}がなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>{folder} polled every {count} s</source>
        <translation>
            <numerusform>{folder}を{count}秒ごとに確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} folders polled every {count} s</source>
        <translation>
            <numerusform>{number}個のフォルダを{count}秒ごとに確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{reason} It is looked for every {count} s.</source>
        <translation>
            <numerusform>{reason}{count}秒ごとに探します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watched</name>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダを選択…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Make a pack of it</source>
        <translation>パックにする</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>そのために変更されたものはありません。</translation>
    </message>
    <message>
        <source>Show the watched folders</source>
        <translation>監視フォルダを表示</translation>
    </message>
    <message>
        <source>Stop watching {name}</source>
        <translation>{name}の監視を停止</translation>
    </message>
    <message>
        <source>Stop watching {other}</source>
        <translation>{other}の監視を停止</translation>
    </message>
    <message>
        <source>Watch the folder in it that holds the assets.</source>
        <translation>アセットが入っている中のフォルダを監視してください。</translation>
    </message>
    <message>
        <source>Watch what it leads to</source>
        <translation>リンク先を監視</translation>
    </message>
    <message>
        <source>{name} is a link, and links are not followed.</source>
        <translation>{name}はリンクで、リンクはたどりません。</translation>
    </message>
    <message>
        <source>{name} is a whole drive or a home folder, so it is not watched.</source>
        <translation>{name}はドライブ全体またはホームフォルダのため、監視されません。</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Being worked out …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>これを行う</translation>
    </message>
    <message>
        <source>Gives the pack this language, as a step that can be undone.</source>
        <translation>パックをこの言語にします。この操作は取り消せます。</translation>
    </message>
    <message>
        <source>Rules: {rules}.</source>
        <translation>ルール: {rules}。</translation>
    </message>
    <message>
        <source>Stop supposing</source>
        <translation>仮定をやめる</translation>
    </message>
    <message>
        <source>Suppose something to see who would get something else. Nothing changes in the project.</source>
        <translation>何かを仮定すると、受け取る内容が変わる人が分かります。プロジェクトは変わりません。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変化する内容</translation>
    </message>
</context>
<context>
    <name>WindowMenu</name>
    <message>
        <source>&amp;Window</source>
        <translation>ウインドウ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 byte</source>
        <translation>1バイト</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1個のファイル</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1個のパック</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1件の問題</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>about {count} s</source>
        <translation>
            <numerusform>約{count}秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count}バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} min</source>
        <translation>
            <numerusform>{count}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count}個のパック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count}件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count}秒</numerusform>
        </translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}分{seconds}秒</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel: {what}</source>
        <translation>中止: {what}</translation>
    </message>
    <message>
        <source>{amount}, {time} left</source>
        <translation>{amount}、残り{time}</translation>
    </message>
    <message>
        <source>{what} {done} of {total}</source>
        <translation>{what} {done}/{total}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancelled. Nothing was left half-written.</source>
        <translation>中止しました。書きかけのものはありません。</translation>
    </message>
    <message>
        <source>Comparing with {name}:</source>
        <translation>{name}と比較しています:</translation>
    </message>
    <message>
        <source>Extracting {name}:</source>
        <translation>{name}を展開しています:</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>相違を表示</translation>
    </message>
    <message>
        <source>Verifying {name}:</source>
        <translation>{name}を検証しています:</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Art</source>
        <translation>アート</translation>
    </message>
    <message>
        <source>Build desk</source>
        <translation>ビルドデスク</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>制作管理</translation>
    </message>
</context>
<context>
    <name>_NameLine</name>
    <message>
        <source>Asset pack ID</source>
        <translation>アセットパックID</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>ファミリー名</translation>
    </message>
</context>
<context>
    <name>_Naming</name>
    <message>
        <source>Leave it</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Name of this filter</source>
        <translation>このフィルタの名前</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>フィルタ名を変更</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>フィルタを保存</translation>
    </message>
</context>
<context>
    <name>_Specimen</name>
    <message>
        <source>Specimen of the font</source>
        <translation>フォントの見本</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>A character that Windows does not allow in names</source>
        <translation>Windowsで名前に使えない文字</translation>
    </message>
    <message>
        <source>A comma after the last entry</source>
        <translation>最後の項目の後のカンマ</translation>
    </message>
    <message>
        <source>A download policy that does not exist</source>
        <translation>存在しないダウンロードポリシー</translation>
    </message>
    <message>
        <source>A family lacks the app&apos;s primary language</source>
        <translation>アプリの主要言語がないファミリー</translation>
    </message>
    <message>
        <source>A file beside another that differs in letter case only</source>
        <translation>大文字と小文字だけが異なるファイルと並ぶファイル</translation>
    </message>
    <message>
        <source>A file in one pack, a folder in another</source>
        <translation>片方のパックではファイル、別のパックではフォルダ</translation>
    </message>
    <message>
        <source>A file name that is no text</source>
        <translation>テキストではないファイル名</translation>
    </message>
    <message>
        <source>A file name with letters that do not travel</source>
        <translation>ほかのシステムで使えない文字を含むファイル名</translation>
    </message>
    <message>
        <source>A file named as a folder, or a folder as a file</source>
        <translation>フォルダとして指定されたファイル、またはその逆</translation>
    </message>
    <message>
        <source>A file of the project itself</source>
        <translation>プロジェクト自体のファイル</translation>
    </message>
    <message>
        <source>A file that cannot be read</source>
        <translation>読み込めないファイル</translation>
    </message>
    <message>
        <source>A file that could not be looked into</source>
        <translation>内容を確認できなかったファイル</translation>
    </message>
    <message>
        <source>A file that does not hold one manifest</source>
        <translation>1個のマニフェストになっていないファイル</translation>
    </message>
    <message>
        <source>A file that is no manifest</source>
        <translation>マニフェストではないファイル</translation>
    </message>
    <message>
        <source>A file that looks like a draft or a copy</source>
        <translation>下書きやコピーと思われるファイル</translation>
    </message>
    <message>
        <source>A file that two selectors take</source>
        <translation>2個のセレクタが取り込むファイル</translation>
    </message>
    <message>
        <source>A file where a folder has to be</source>
        <translation>フォルダが必要な場所にあるファイル</translation>
    </message>
    <message>
        <source>A folder that cannot be looked into</source>
        <translation>中を確認できないフォルダ</translation>
    </message>
    <message>
        <source>A kind of problem cannot be treated this way</source>
        <translation>指定どおりに扱えない問題の種類</translation>
    </message>
    <message>
        <source>A language in unusual letter case</source>
        <translation>大文字・小文字が通常と異なる言語</translation>
    </message>
    <message>
        <source>A language tag that says more than it has to</source>
        <translation>必要以上に詳しい言語タグ</translation>
    </message>
    <message>
        <source>A language with an underscore</source>
        <translation>アンダースコアを含む言語</translation>
    </message>
    <message>
        <source>A language with two scripts</source>
        <translation>2つの文字体系を持つ言語</translation>
    </message>
    <message>
        <source>A language, script or region that does not exist</source>
        <translation>存在しない言語、文字体系、地域</translation>
    </message>
    <message>
        <source>A link instead of a file</source>
        <translation>ファイルではなくリンク</translation>
    </message>
    <message>
        <source>A localized pack that OS 26 does not get</source>
        <translation>OS 26に届かないローカライズしたパック</translation>
    </message>
    <message>
        <source>A manifest in a strange encoding</source>
        <translation>特殊なエンコーディングのマニフェスト</translation>
    </message>
    <message>
        <source>A manifest that breaks off</source>
        <translation>途中で読めなくなるマニフェスト</translation>
    </message>
    <message>
        <source>A manifest that cannot be opened</source>
        <translation>開けないマニフェスト</translation>
    </message>
    <message>
        <source>A manifest whose name does not end in .json</source>
        <translation>名前が.jsonで終わらないマニフェスト</translation>
    </message>
    <message>
        <source>A name that Windows keeps for a device</source>
        <translation>Windowsがデバイス用に予約している名前</translation>
    </message>
    <message>
        <source>A name that does not fit the file</source>
        <translation>ファイルに合わない名前</translation>
    </message>
    <message>
        <source>A name that ends in a dot or a space</source>
        <translation>ピリオドまたは空白で終わる名前</translation>
    </message>
    <message>
        <source>A note in place of the file</source>
        <translation>ファイルの代わりのメモ</translation>
    </message>
    <message>
        <source>A pack is over the project&apos;s budget for one pack</source>
        <translation>プロジェクトの容量上限（パック1個）を超えるパック</translation>
    </message>
    <message>
        <source>A pack that names no files</source>
        <translation>ファイルの指定がないパック</translation>
    </message>
    <message>
        <source>A pack that takes no files</source>
        <translation>ファイルを取り込まないパック</translation>
    </message>
    <message>
        <source>A pack without an ID</source>
        <translation>IDのないパック</translation>
    </message>
    <message>
        <source>A path from the root of the disk</source>
        <translation>ディスクのルートからのパス</translation>
    </message>
    <message>
        <source>A path that is long for Windows</source>
        <translation>Windowsでは長いパス</translation>
    </message>
    <message>
        <source>A path that is too long</source>
        <translation>長すぎるパス</translation>
    </message>
    <message>
        <source>A path that leaves the source root</source>
        <translation>ソースルートの外に出るパス</translation>
    </message>
    <message>
        <source>A path with a doubled slash or a dot too many</source>
        <translation>二重のスラッシュまたは余分なピリオドのあるパス</translation>
    </message>
    <message>
        <source>A platform in another spelling</source>
        <translation>表記の異なるプラットフォーム</translation>
    </message>
    <message>
        <source>A platform of the released pack is gone</source>
        <translation>リリース済みのパックからなくなったプラットフォーム</translation>
    </message>
    <message>
        <source>A platform that does not exist</source>
        <translation>存在しないプラットフォーム</translation>
    </message>
    <message>
        <source>A policy that does not say when</source>
        <translation>時期の指定がないポリシー</translation>
    </message>
    <message>
        <source>A program for macOS</source>
        <translation>macOS用のプログラム</translation>
    </message>
    <message>
        <source>A project without packs</source>
        <translation>パックのないプロジェクト</translation>
    </message>
    <message>
        <source>A released pack is not in the project any more</source>
        <translation>プロジェクトにないリリース済みのパック</translation>
    </message>
    <message>
        <source>A required language has holes</source>
        <translation>抜けのある必要な言語</translation>
    </message>
    <message>
        <source>A required language has no pack</source>
        <translation>パックのない必要な言語</translation>
    </message>
    <message>
        <source>A selector of no known kind</source>
        <translation>不明な種類のセレクタ</translation>
    </message>
    <message>
        <source>A selector of which nothing is left</source>
        <translation>何も残らないセレクタ</translation>
    </message>
    <message>
        <source>A selector that finds nothing</source>
        <translation>何も見つからないセレクタ</translation>
    </message>
    <message>
        <source>A selector that finds only ignored files</source>
        <translation>無視されるファイルだけが見つかるセレクタ</translation>
    </message>
    <message>
        <source>A single name of more than 255 bytes</source>
        <translation>255バイトを超える1つの名前</translation>
    </message>
    <message>
        <source>A source root that holds on one computer only</source>
        <translation>1台のコンピュータでしか使えないソースルート</translation>
    </message>
    <message>
        <source>A source root that is not there</source>
        <translation>存在しないソースルート</translation>
    </message>
    <message>
        <source>A tag that is nobody&apos;s language</source>
        <translation>特定の言語を示さないタグ</translation>
    </message>
    <message>
        <source>A value of the wrong kind</source>
        <translation>種類の違う値</translation>
    </message>
    <message>
        <source>A variant in the language tag</source>
        <translation>言語タグの中のバリアント</translation>
    </message>
    <message>
        <source>A version that the packager writes itself</source>
        <translation>パッケージャ自体が書き込むバージョン</translation>
    </message>
    <message>
        <source>A very long ID</source>
        <translation>非常に長いID</translation>
    </message>
    <message>
        <source>A watched folder that no pack can use</source>
        <translation>どのパックでも使えない監視フォルダ</translation>
    </message>
    <message>
        <source>A word in a selector that has no meaning</source>
        <translation>セレクタの中の意味のない語</translation>
    </message>
    <message>
        <source>Accents written apart</source>
        <translation>分かれて書かれたアクセント記号</translation>
    </message>
    <message>
        <source>All packs together are over the project&apos;s budget</source>
        <translation>プロジェクトの容量上限を超えるパックの合計</translation>
    </message>
    <message>
        <source>An ID that App Store Connect refuses</source>
        <translation>App Store Connectが受け付けないID</translation>
    </message>
    <message>
        <source>An adapter that OS 26 would not find</source>
        <translation>OS 26では見つけられないアダプタ</translation>
    </message>
    <message>
        <source>An area instead of a country</source>
        <translation>国ではなく広域の地域</translation>
    </message>
    <message>
        <source>An empty ID</source>
        <translation>空のID</translation>
    </message>
    <message>
        <source>An empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>An empty folder in a folder that ships</source>
        <translation>配信されるフォルダの中の空のフォルダ</translation>
    </message>
    <message>
        <source>An empty language</source>
        <translation>空の言語</translation>
    </message>
    <message>
        <source>An empty list of installation events</source>
        <translation>空のインストールイベントリスト</translation>
    </message>
    <message>
        <source>An empty list of platforms</source>
        <translation>空のプラットフォームリスト</translation>
    </message>
    <message>
        <source>An entry that Pack Studio does not know</source>
        <translation>Pack Studioでは認識されない項目</translation>
    </message>
    <message>
        <source>An exclusion in other letters than the file</source>
        <translation>ファイルと大文字・小文字が異なる除外</translation>
    </message>
    <message>
        <source>An exclusion of a file that is not taken</source>
        <translation>取り込まれないファイルの除外</translation>
    </message>
    <message>
        <source>An exclusion with wildcards</source>
        <translation>ワイルドカードを含む除外</translation>
    </message>
    <message>
        <source>An extension in the language tag</source>
        <translation>言語タグの中の拡張</translation>
    </message>
    <message>
        <source>An ignored file that ships</source>
        <translation>配信される無視対象のファイル</translation>
    </message>
    <message>
        <source>An installation event that does not exist</source>
        <translation>存在しないインストールイベント</translation>
    </message>
    <message>
        <source>An invisible character in a path</source>
        <translation>パスの中の見えない文字</translation>
    </message>
    <message>
        <source>An old code for a language</source>
        <translation>言語の古いコード</translation>
    </message>
    <message>
        <source>An on-demand archive of an early packager</source>
        <translation>初期のパッケージャによるオンデマンドのアーカイブ</translation>
    </message>
    <message>
        <source>An on-demand pack with installation events</source>
        <translation>インストールイベントのあるオンデマンドのパック</translation>
    </message>
    <message>
        <source>Backslashes in a path</source>
        <translation>パスの中のバックスラッシュ</translation>
    </message>
    <message>
        <source>Families are there in different languages</source>
        <translation>言語がそろっていないファミリー</translation>
    </message>
    <message>
        <source>Files are the same as in the base</source>
        <translation>基準と同じファイル</translation>
    </message>
    <message>
        <source>Files of the released version are gone</source>
        <translation>リリース済みのバージョンからなくなったファイル</translation>
    </message>
    <message>
        <source>Half of a pair</source>
        <translation>組の片方だけ</translation>
    </message>
    <message>
        <source>Hidden files that a pattern passes over</source>
        <translation>パターンから外れる隠しファイル</translation>
    </message>
    <message>
        <source>Many more paths in two packs</source>
        <translation>2個のパックにあるそのほか多数のパス</translation>
    </message>
    <message>
        <source>More copies than are listed</source>
        <translation>一覧にない重複ファイル</translation>
    </message>
    <message>
        <source>More packs than Apple hosts for one app</source>
        <translation>Appleが1個のアプリでホストする数を超えるパック</translation>
    </message>
    <message>
        <source>More packs than Apple&apos;s older pages allow</source>
        <translation>Appleの以前のページにある数を超えるパック</translation>
    </message>
    <message>
        <source>More packs than one submission takes</source>
        <translation>1回の申請に入る数を超えるパック</translation>
    </message>
    <message>
        <source>More than Apple hosts for one app</source>
        <translation>Appleが1個のアプリでホストする容量を超える合計</translation>
    </message>
    <message>
        <source>More than one download policy</source>
        <translation>複数のダウンロードポリシー</translation>
    </message>
    <message>
        <source>Near the space that Apple hosts for one app</source>
        <translation>Appleが1個のアプリでホストする容量に近い合計</translation>
    </message>
    <message>
        <source>No download policy</source>
        <translation>ダウンロードポリシーなし</translation>
    </message>
    <message>
        <source>No platforms</source>
        <translation>プラットフォームなし</translation>
    </message>
    <message>
        <source>One language in two spellings</source>
        <translation>2通りの表記の同じ言語</translation>
    </message>
    <message>
        <source>One language lacks files that others have</source>
        <translation>ほかの言語にあるファイルが足りない言語</translation>
    </message>
    <message>
        <source>One path, spelled differently in two languages</source>
        <translation>2つの言語で表記の異なる同じパス</translation>
    </message>
    <message>
        <source>Several kinds in one selector</source>
        <translation>1個のセレクタにある複数の種類</translation>
    </message>
    <message>
        <source>Something invisible in a name</source>
        <translation>名前の中の見えない文字</translation>
    </message>
    <message>
        <source>Something that Xcode 26 does not know</source>
        <translation>Xcode 26では認識されないもの</translation>
    </message>
    <message>
        <source>Something that is no language tag</source>
        <translation>言語タグではないもの</translation>
    </message>
    <message>
        <source>Something that is not a file</source>
        <translation>ファイルではないもの</translation>
    </message>
    <message>
        <source>Source art that would ship</source>
        <translation>配信される作業ファイル</translation>
    </message>
    <message>
        <source>The ID is not the one it was built with</source>
        <translation>ビルドしたときと異なるID</translation>
    </message>
    <message>
        <source>The ID of an archived pack</source>
        <translation>アーカイブ済みパックのID</translation>
    </message>
    <message>
        <source>The name of a language instead of its tag</source>
        <translation>タグではなく言語の名前</translation>
    </message>
    <message>
        <source>The name of an open pack&apos;s index</source>
        <translation>オープンパックのインデックスの名前</translation>
    </message>
    <message>
        <source>The pack has another language than before</source>
        <translation>以前と言語の異なるパック</translation>
    </message>
    <message>
        <source>The same bytes in several packs</source>
        <translation>複数のパックにある同じ内容</translation>
    </message>
    <message>
        <source>The same bytes twice in one pack</source>
        <translation>1個のパックに2回ある同じ内容</translation>
    </message>
    <message>
        <source>The same entry twice</source>
        <translation>2回書かれた同じ項目</translation>
    </message>
    <message>
        <source>The same file in two packs</source>
        <translation>2個のパックにある同じファイル</translation>
    </message>
    <message>
        <source>The same installation event twice</source>
        <translation>2回指定された同じインストールイベント</translation>
    </message>
    <message>
        <source>The same path in two packs</source>
        <translation>2個のパックにある同じパス</translation>
    </message>
    <message>
        <source>The same paths in packs for different platforms</source>
        <translation>異なるプラットフォーム用のパックにある同じパス</translation>
    </message>
    <message>
        <source>The same platform twice</source>
        <translation>2回指定された同じプラットフォーム</translation>
    </message>
    <message>
        <source>The whole source root as one entry</source>
        <translation>1つの項目になったソースルート全体</translation>
    </message>
    <message>
        <source>Two IDs that differ in upper and lower case only</source>
        <translation>大文字と小文字だけが異なる2つのID</translation>
    </message>
    <message>
        <source>Two files for one place</source>
        <translation>1つの場所に入る2個のファイル</translation>
    </message>
    <message>
        <source>Two folders that differ in letter case only</source>
        <translation>大文字と小文字だけが異なる2個のフォルダ</translation>
    </message>
    <message>
        <source>Two names that look the same</source>
        <translation>同じに見える2つの名前</translation>
    </message>
    <message>
        <source>Two packs for the same language, one path</source>
        <translation>同じ言語の2個のパックにある同じパス</translation>
    </message>
    <message>
        <source>Two packs with the same ID</source>
        <translation>同じIDの2個のパック</translation>
    </message>
    <message>
        <source>Two packs, one path in two spellings</source>
        <translation>2個のパックで表記の異なる同じパス</translation>
    </message>
    <message>
        <source>Two stars in a pattern</source>
        <translation>パターンの中の2個のアスタリスク</translation>
    </message>
    <message>
        <source>Two stored paths that differ in letter case only</source>
        <translation>大文字と小文字だけが異なるパック内の2つのパス</translation>
    </message>
    <message>
        <source>Two versions of the same lines</source>
        <translation>同じ行の2つのバージョン</translation>
    </message>
    <message>
        <source>Your own data in a pack that Apple hosts</source>
        <translation>Appleがホストするパックの中の独自データ</translation>
    </message>
    <message>
        <source>iPadOS instead of iOS</source>
        <translation>iOSではなくiPadOS</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>A selector names it exactly. Remove the selector if that is not meant.</source>
        <translation>セレクタが名前を正確に指定しています。意図したものでなければ、セレクタを削除してください。</translation>
    </message>
    <message>
        <source>A wildcard does not match a leading dot here; Apple does not document it. Name them.</source>
        <translation>ここではワイルドカードは先頭のピリオドに一致しません。Appleは文書化していません。名前で指定してください。</translation>
    </message>
    <message>
        <source>Add a pack in {primary}, which people get whose languages have none, or one without a language.</source>
        <translation>言語のパックがない人が受け取る{primary}のパックか、言語のないパックを追加してください。</translation>
    </message>
    <message>
        <source>Add a pack in {tag}, or mark {language} as not required.</source>
        <translation>{tag}のパックを追加するか、{language}を必須から外してください。</translation>
    </message>
    <message>
        <source>Add downloadPolicy: essential, prefetch or onDemand.</source>
        <translation>downloadPolicyを追加してください: essential、prefetch、onDemandのいずれか。</translation>
    </message>
    <message>
        <source>Add fileSelectors with the files and folders to ship.</source>
        <translation>配信するファイルとフォルダを指定したfileSelectorsを追加してください。</translation>
    </message>
    <message>
        <source>Add installationEventTypes: firstInstallation, subsequentUpdate or both.</source>
        <translation>installationEventTypesを追加してください: firstInstallation、subsequentUpdate、またはその両方。</translation>
    </message>
    <message>
        <source>Add packs in these languages, or a pack without a language for everybody.</source>
        <translation>これらの言語のパックか、全員向けの言語のないパックを追加してください。</translation>
    </message>
    <message>
        <source>Add platforms, for example iOS and macOS.</source>
        <translation>platformsを追加してください。例: iOSとmacOS。</translation>
    </message>
    <message>
        <source>Add the files and folders to ship.</source>
        <translation>配信するファイルとフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Add the files, or make sure that the app does without them.</source>
        <translation>ファイルを追加するか、アプリがそれらなしで動作することを確認してください。</translation>
    </message>
    <message>
        <source>Add the files, or mark {language} as not required.</source>
        <translation>ファイルを追加するか、{language}を必須から外してください。</translation>
    </message>
    <message>
        <source>Add {lacks}: the two belong together.</source>
        <translation>{lacks}を追加してください。2つは組で使います。</translation>
    </message>
    <message>
        <source>Add {platform} again; App Store Connect lets a pack&apos;s platforms only grow.</source>
        <translation>{platform}を再び追加してください。App Store Connectでは、パックのプラットフォームを増やすことしかできません。</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression, {share} % of Apple&apos;s {limit} (as of {seen}).</source>
        <translation>すべてのパックの合計は圧縮前で{used}、Appleの上限{limit}の{share}%です（{seen}時点）。</translation>
    </message>
    <message>
        <source>All packs together are {used} before compression; Apple hosts up to {limit} (as of {seen}).</source>
        <translation>すべてのパックの合計は圧縮前で{used}です。Appleがホストするのは{limit}までです（{seen}時点）。</translation>
    </message>
    <message>
        <source>All packs together are {used}, {over} over this project&apos;s budget of {budget}.</source>
        <translation>すべてのパックの合計は{used}で、このプロジェクトの容量上限{budget}を{over}超えています。</translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than the {limit} that Apple hosts (as of {seen}).</source>
        <translation>
            <numerusform>{count}個のパックの合計が、Appleがホストする{limit}個を超えています（{seen}時点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together are more than {limit}, the limit on Apple&apos;s older pages; newer ones say {newer} (as of {seen}).</source>
        <translation>
            <numerusform>{count}個のパックの合計が、Appleの古いページにある上限の{limit}個を超えています。新しいページでは{newer}個です（{seen}時点）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} packs together take {rounds} submissions; one has room for {limit} (as of {seen}).</source>
        <translation>
            <numerusform>{count}個のパックの申請には{rounds}回必要です。1回に入るのは{limit}個です（{seen}時点）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apple&apos;s template has such commas too; other programs may refuse the file.</source>
        <translation>Appleのテンプレートにもこのようなカンマがありますが、ほかのプログラムはファイルを拒否することがあります。</translation>
    </message>
    <message>
        <source>Asset packs can use language, script and region only.</source>
        <translation>アセットパックで使えるのは、言語、文字体系、地域だけです。</translation>
    </message>
    <message>
        <source>Change its permissions, or exclude it.</source>
        <translation>アクセス権を変更するか、除外してください。</translation>
    </message>
    <message>
        <source>Change its permissions, or take it out of the manifest folder.</source>
        <translation>アクセス権を変更するか、マニフェストフォルダから取り出してください。</translation>
    </message>
    <message>
        <source>Change the folder&apos;s permissions, or do not select it.</source>
        <translation>フォルダのアクセス権を変更するか、選択しないでください。</translation>
    </message>
    <message>
        <source>Change the ignore rules, name the files one by one, or remove it.</source>
        <translation>無視ルールを変更するか、ファイルを1つずつ指定するか、これを削除してください。</translation>
    </message>
    <message>
        <source>Check its spelling. It is kept as it is.</source>
        <translation>表記を確認してください。内容はそのまま保持されます。</translation>
    </message>
    <message>
        <source>Check that this file is a manifest and not something else.</source>
        <translation>このファイルがマニフェストであり、別のものではないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the source root, and that its disk is connected.</source>
        <translation>ソースルートと、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling and the source root, or remove the selector.</source>
        <translation>表記とソースルートを確認するか、セレクタを削除してください。</translation>
    </message>
    <message>
        <source>Check the spelling: an exclusion names one source path exactly.</source>
        <translation>表記を確認してください。除外では、元の1個のパスを正確に指定します。</translation>
    </message>
    <message>
        <source>Choose Xcode 27 for this project, or do without the key.</source>
        <translation>このプロジェクトでXcode 27を選択するか、キーを使わないようにしてください。</translation>
    </message>
    <message>
        <source>Each file ships once here; what Apple&apos;s packager does is not documented.</source>
        <translation>ここでは各ファイルは一度だけ配信されます。Appleのパッケージャの動作は文書化されていません。</translation>
    </message>
    <message>
        <source>Exclude it.</source>
        <translation>除外してください。</translation>
    </message>
    <message>
        <source>Export or copy it again, or leave it out of the pack.</source>
        <translation>書き出しまたはコピーをし直すか、パックから除外してください。</translation>
    </message>
    <message>
        <source>Fetch the real file with “git lfs pull”.</source>
        <translation>「git lfs pull」で実際のファイルを取得してください。</translation>
    </message>
    <message>
        <source>Give each pack an ID of its own.</source>
        <translation>パックごとに別々のIDを付けてください。</translation>
    </message>
    <message>
        <source>Give it another ID; their output files would replace each other.</source>
        <translation>別のIDを付けてください。出力ファイルが互いに上書きされます。</translation>
    </message>
    <message>
        <source>Give it one; it can never be changed once the pack is in the store.</source>
        <translation>IDを付けてください。パックがストアに出ると変更できません。</translation>
    </message>
    <message>
        <source>Give the pack a new ID.</source>
        <translation>パックに新しいIDを付けてください。</translation>
    </message>
    <message>
        <source>Give them the contents elsewhere, or raise the app&apos;s lowest OS to 27.</source>
        <translation>内容を別の方法で渡すか、アプリの最低OSを27に上げてください。</translation>
    </message>
    <message>
        <source>It stays on people&apos;s devices until it is archived; once it is, add its ID to the archived ones.</source>
        <translation>アーカイブするまで利用者のデバイスに残ります。アーカイブしたら、アーカイブ済みのIDに追加してください。</translation>
    </message>
    <message>
        <source>Join packs that people always need together.</source>
        <translation>常に一緒に必要なパックをまとめてください。</translation>
    </message>
    <message>
        <source>Keep exactly one.</source>
        <translation>1つだけ残してください。</translation>
    </message>
    <message>
        <source>Keep one copy, and let the app read that.</source>
        <translation>1個だけ残し、アプリがそれを読むようにしてください。</translation>
    </message>
    <message>
        <source>Keep one copy, in a pack that everybody has who needs it, and let the app read that.</source>
        <translation>必要な人全員が持つパックに1個だけ残し、アプリがそれを読むようにしてください。</translation>
    </message>
    <message>
        <source>Keep one of them. Version control could not decide and left both between marks.</source>
        <translation>片方を選んでください。バージョン管理で決められず、両方が印の間に残っています。</translation>
    </message>
    <message>
        <source>Keep the files as long as older versions of the app read them, or give new contents a new pack.</source>
        <translation>アプリの古いバージョンが読む間はファイルを残すか、新しい内容を新しいパックに入れてください。</translation>
    </message>
    <message>
        <source>Leave it out of one pack: as soon as one of the two changes, apps get either.</source>
        <translation>片方のパックから除外してください。一方が変わると、アプリがどちらを受け取るか決まらなくなります。</translation>
    </message>
    <message>
        <source>Leave it out of one pack: which of the two an app would get is undefined.</source>
        <translation>片方のパックから除外してください。アプリがどちらを受け取るかは決まっていません。</translation>
    </message>
    <message>
        <source>Leave it out of the pack, and ship it inside the app if it is needed.</source>
        <translation>パックから除外し、必要な場合はアプリ本体に入れて配信してください。</translation>
    </message>
    <message>
        <source>Leave it out, or rename it, if it is not meant to ship.</source>
        <translation>配信するものでなければ、除外するか名前を変更してください。</translation>
    </message>
    <message>
        <source>Leave such files out, unless the app itself opens them.</source>
        <translation>アプリ自体が開くものでなければ、このようなファイルを除外してください。</translation>
    </message>
    <message>
        <source>Look at what their selectors take; most likely one takes too much.</source>
        <translation>両方のセレクタの対象を確認してください。おそらく一方が多く取り込みすぎています。</translation>
    </message>
    <message>
        <source>Look up Apple&apos;s present limit, or join packs.</source>
        <translation>Appleの現在の上限を確認するか、パックをまとめてください。</translation>
    </message>
    <message>
        <source>Look whether they were forgotten when the others were translated.</source>
        <translation>ほかのファイルを翻訳したときに忘れられていないか確認してください。</translation>
    </message>
    <message>
        <source>Mend the text at this place; what can be read is shown meanwhile.</source>
        <translation>テキストのこの箇所を修正してください。それまでは、読み取れた内容が表示されます。</translation>
    </message>
    <message>
        <source>Move it below the source root, or point a manifest&apos;s sourceRoot at it.</source>
        <translation>ソースルートの下に移動するか、マニフェストのsourceRootでそこを指定してください。</translation>
    </message>
    <message>
        <source>Move its files to the other one; on a Mac they would be one folder.</source>
        <translation>ファイルをもう片方に移動してください。Macでは1個のフォルダになります。</translation>
    </message>
    <message>
        <source>Name firstInstallation, subsequentUpdate or both.</source>
        <translation>firstInstallation、subsequentUpdate、またはその両方を指定してください。</translation>
    </message>
    <message>
        <source>Name the files to leave out one by one.</source>
        <translation>除外するファイルを1つずつ指定してください。</translation>
    </message>
    <message>
        <source>Name the folders and files in it one by one.</source>
        <translation>中のフォルダとファイルを1つずつ指定してください。</translation>
    </message>
    <message>
        <source>Name the platforms that the app has.</source>
        <translation>アプリが対応するプラットフォームを指定してください。</translation>
    </message>
    <message>
        <source>Package it again with Xcode 27.0 or later; Apple&apos;s release notes of Xcode 27 name the fault.</source>
        <translation>Xcode 27.0以降でパッケージし直してください。この不具合はXcode 27のAppleのリリースノートに記載されています。</translation>
    </message>
    <message>
        <source>Plan for it: from {notice} % on, Apple sends a notice.</source>
        <translation>計画に入れてください。{notice}%から、Appleが通知を送ります。</translation>
    </message>
    <message>
        <source>Plan which come first: packs go with the app&apos;s first version in one submission.</source>
        <translation>先に出すものを計画してください。パックはアプリの最初のバージョンと一緒に1回で申請します。</translation>
    </message>
    <message>
        <source>Put a file into it if the app expects the folder.</source>
        <translation>アプリがこのフォルダを必要とする場合は、中にファイルを入れてください。</translation>
    </message>
    <message>
        <source>Put manifests into {folder}.</source>
        <translation>{folder}にマニフェストを入れてください。</translation>
    </message>
    <message>
        <source>Put the file itself there, or exclude the link.</source>
        <translation>ファイル自体をそこに置くか、リンクを除外してください。</translation>
    </message>
    <message>
        <source>Put the files for one language into one pack, or rename one of them.</source>
        <translation>1つの言語のファイルを1個のパックにまとめるか、片方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Remove it; a manifest from which a pack is built does not carry it.</source>
        <translation>削除してください。パックのビルド元のマニフェストには入れません。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>片方を削除してください。</translation>
    </message>
    <message>
        <source>Remove one of the two; which one would count is not documented.</source>
        <translation>片方を削除してください。どちらが有効になるかは文書化されていません。</translation>
    </message>
    <message>
        <source>Remove the key or mend its spelling.</source>
        <translation>キーを削除するか、表記を修正してください。</translation>
    </message>
    <message>
        <source>Remove the language for a pack that is for everybody, or name one.</source>
        <translation>全員向けのパックでは言語を削除し、そうでない場合は言語を指定してください。</translation>
    </message>
    <message>
        <source>Remove the language: a pack without one is for everybody.</source>
        <translation>言語を削除してください。言語のないパックは全員向けです。</translation>
    </message>
    <message>
        <source>Remove the selector, or the exclusions.</source>
        <translation>セレクタを削除するか、除外の指定を削除してください。</translation>
    </message>
    <message>
        <source>Remove the selector; such files are never shipped.</source>
        <translation>セレクタを削除してください。このようなファイルは配信されません。</translation>
    </message>
    <message>
        <source>Remove userInfo, or set the project&apos;s hosting to your own server.</source>
        <translation>userInfoを削除するか、プロジェクトのホスティングを自社サーバに設定してください。</translation>
    </message>
    <message>
        <source>Rename it to what it is, or export it again as what its name says.</source>
        <translation>実際の種類に合う名前に変更するか、名前どおりの種類で書き出し直してください。</translation>
    </message>
    <message>
        <source>Rename it; Windows drops the ending, and two names can become one.</source>
        <translation>名前を変更してください。Windowsでは末尾が取り除かれ、2つの名前が同じになることがあります。</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could make a file of that name.</source>
        <translation>名前を変更してください。Windowsではその名前のファイルを作成できません。</translation>
    </message>
    <message>
        <source>Rename it; on Windows nobody could open or unpack it.</source>
        <translation>名前を変更してください。Windowsでは開くことも展開することもできません。</translation>
    </message>
    <message>
        <source>Rename it; two such names can look the same and not be the same.</source>
        <translation>名前を変更してください。見た目が同じでも、異なる名前になることがあります。</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac or on Windows only one of the two can be there.</source>
        <translation>片方の名前を変更してください。MacやWindowsでは、片方しか存在できません。</translation>
    </message>
    <message>
        <source>Rename one of them; on a Mac they would be one file.</source>
        <translation>片方の名前を変更してください。Macでは1個のファイルになってしまいます。</translation>
    </message>
    <message>
        <source>Rename or remove one of the two.</source>
        <translation>片方の名前を変更するか、削除してください。</translation>
    </message>
    <message>
        <source>Rename the file to end in .json; Apple&apos;s packager refuses other names.</source>
        <translation>ファイル名の末尾を.jsonに変更してください。Appleのパッケージャはほかの名前を拒否します。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in a text editor.</source>
        <translation>テキストエディタでファイルをUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>See that the file is there and complete; a build needs to read it.</source>
        <translation>ファイルがあり、完全であることを確認してください。ビルドでは読み込む必要があります。</translation>
    </message>
    <message>
        <source>Spell both alike: an app that asks for one does not find the other on an iPhone.</source>
        <translation>同じ表記にしてください。iPhoneでは、片方を要求するアプリはもう片方を見つけられません。</translation>
    </message>
    <message>
        <source>Stay below {limit} characters to be safe.</source>
        <translation>安全のため、{limit}文字未満にしてください。</translation>
    </message>
    <message>
        <source>Store it under another name; a .pack.zip cannot hold it so.</source>
        <translation>別の名前で格納してください。.pack.zipにはこの名前では入りません。</translation>
    </message>
    <message>
        <source>Store one of them elsewhere, or exclude it.</source>
        <translation>片方を別の場所に格納するか、除外してください。</translation>
    </message>
    <message>
        <source>Store one of them under another name.</source>
        <translation>片方を別の名前で格納してください。</translation>
    </message>
    <message>
        <source>Such IDs are fmadapter-NAME-VARIANT, with no hyphen in the name or the variant.</source>
        <translation>このようなIDはfmadapter-NAME-VARIANTの形で、名前とバリアントにハイフンを使いません。</translation>
    </message>
    <message>
        <source>Take files out or split it, or raise the budget in the settings.</source>
        <translation>ファイルを取り除くか分割するか、設定で容量上限を上げてください。</translation>
    </message>
    <message>
        <source>Take files out, or raise the budget in the project&apos;s settings.</source>
        <translation>ファイルを取り除くか、プロジェクト設定で容量上限を上げてください。</translation>
    </message>
    <message>
        <source>Take files out; a build shows what is left after compression.</source>
        <translation>ファイルを取り除いてください。圧縮後のサイズはビルドで分かります。</translation>
    </message>
    <message>
        <source>Take it out of the project&apos;s settings, or choose another one there.</source>
        <translation>プロジェクト設定から取り除くか、設定で別のものを選択してください。</translation>
    </message>
    <message>
        <source>Take the events out, or choose essential or prefetch.</source>
        <translation>イベントを取り除くか、必須またはプリフェッチを選択してください。</translation>
    </message>
    <message>
        <source>That is allowed; check that it is meant, for other people will get the pack.</source>
        <translation>これは許可されています。ほかの人がパックを受け取るため、意図したものか確認してください。</translation>
    </message>
    <message>
        <source>That is allowed; people in all its countries may get the pack.</source>
        <translation>これは許可されています。そのすべての国の人がパックを受け取ることがあります。</translation>
    </message>
    <message>
        <source>That should do no harm, for no device gets both; Apple does not document it.</source>
        <translation>両方を受け取るデバイスはないため、支障はないはずです。Appleは文書化していません。</translation>
    </message>
    <message>
        <source>The largest are listed one by one; begin with those.</source>
        <translation>大きいものは個別に表示されます。そこから始めてください。</translation>
    </message>
    <message>
        <source>The smaller files of {groups} have the same bytes among each other: {size} too much.</source>
        <translation>{groups}の小さいファイルは、それぞれの中で内容が同じです。{size}が余分です。</translation>
    </message>
    <message>
        <source>They are matched and stored joined (NFC); write them so here too.</source>
        <translation>照合と格納には結合された形（NFC）が使われます。ここでも同じ形で書いてください。</translation>
    </message>
    <message>
        <source>Use a language, script or region that the ISO lists have.</source>
        <translation>ISOの一覧にある言語、文字体系、地域を使ってください。</translation>
    </message>
    <message>
        <source>Use a shorter name; a letter with an accent takes two bytes or more.</source>
        <translation>短い名前を使ってください。アクセント記号付きの文字は2バイト以上になります。</translation>
    </message>
    <message>
        <source>Use directory for everything below a folder, or one * a folder.</source>
        <translation>フォルダ以下のすべてにはdirectoryを、または階層ごとに1個の*を使ってください。</translation>
    </message>
    <message>
        <source>Use essential, prefetch or onDemand, spelled so.</source>
        <translation>essential、prefetch、onDemandを、このとおりの表記で使ってください。</translation>
    </message>
    <message>
        <source>Use file, directory, filePattern, fileSource with fileDestination, directorySource with directoryDestination, or fileExclusion.</source>
        <translation>file、directory、filePattern、fileSourceとfileDestination、directorySourceとdirectoryDestination、fileExclusionのいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Use firstInstallation or subsequentUpdate, spelled so.</source>
        <translation>firstInstallationまたはsubsequentUpdateを、このとおりの表記で使ってください。</translation>
    </message>
    <message>
        <source>Use iOS, macOS, tvOS or visionOS, spelled so.</source>
        <translation>iOS、macOS、tvOS、visionOSを、このとおりの表記で使ってください。</translation>
    </message>
    <message>
        <source>Use letters, digits and inner hyphens only, for example {suggestion}.</source>
        <translation>英字、数字、途中のハイフンだけを使ってください。例: {suggestion}</translation>
    </message>
    <message>
        <source>Use shorter names or fewer folders.</source>
        <translation>名前を短くするか、フォルダを減らしてください。</translation>
    </message>
    <message>
        <source>Use shorter names: with its folder it passes 260, where some Windows programs stop.</source>
        <translation>短い名前を使ってください。フォルダを含めて260文字を超えると、一部のWindowsプログラムで扱えません。</translation>
    </message>
    <message>
        <source>Use the key {key} for it.</source>
        <translation>代わりにキー{key}を使ってください。</translation>
    </message>
    <message>
        <source>Write a selector of its own for each.</source>
        <translation>それぞれにセレクタを書いてください。</translation>
    </message>
    <message>
        <source>Write a tag such as en, pt-BR or zh-Hant.</source>
        <translation>en、pt-BR、zh-Hantのようなタグを書いてください。</translation>
    </message>
    <message>
        <source>Write an ID of letters, digits and hyphens.</source>
        <translation>英字、数字、ハイフンのIDを書いてください。</translation>
    </message>
    <message>
        <source>Write forward slashes, on Windows too.</source>
        <translation>Windowsでもスラッシュで書いてください。</translation>
    </message>
    <message>
        <source>Write hyphens between the parts.</source>
        <translation>各部分の間にハイフンを書いてください。</translation>
    </message>
    <message>
        <source>Write iOS; it covers iPad.</source>
        <translation>iOSと書いてください。iPadも含まれます。</translation>
    </message>
    <message>
        <source>Write it as the disk spells it.</source>
        <translation>ディスク上の表記で書いてください。</translation>
    </message>
    <message>
        <source>Write it relative to the manifest, so that it holds on other computers.</source>
        <translation>ほかのコンピュータでも有効になるように、マニフェストからの相対パスで書いてください。</translation>
    </message>
    <message>
        <source>Write it relative to the source root.</source>
        <translation>ソースルートからの相対パスで書いてください。</translation>
    </message>
    <message>
        <source>Write language, then script and region where needed: zh-Hans-CN.</source>
        <translation>言語、必要に応じて文字体系、地域の順に書いてください: zh-Hans-CN。</translation>
    </message>
    <message>
        <source>Write one asset pack a file, all of it in one pair of braces.</source>
        <translation>1個のファイルには1個のアセットパックを、全体を1組の波かっこに入れて書いてください。</translation>
    </message>
    <message>
        <source>Write the path again by hand.</source>
        <translation>パスを手動で書き直してください。</translation>
    </message>
    <message>
        <source>Write the path without it, or move the source root up.</source>
        <translation>それを除いてパスを書くか、ソースルートを上位に移してください。</translation>
    </message>
    <message>
        <source>Write the path without them.</source>
        <translation>それらを除いてパスを書いてください。</translation>
    </message>
    <message>
        <source>Write {expected}.</source>
        <translation>{expected}を書いてください。</translation>
    </message>
    <message>
        <source>Write {old} again unless this is meant: a new ID is a new pack, and devices keep the old one.</source>
        <translation>意図したものでなければ{old}に戻してください。新しいIDは新しいパックになり、デバイスには古いパックが残ります。</translation>
    </message>
    <message>
        <source>Write {right}.</source>
        <translation>{right}と書いてください。</translation>
    </message>
    <message>
        <source>Write {tag}, unless the longer tag is used for it everywhere else.</source>
        <translation>ほかのすべての箇所で長いタグを使っている場合を除き、{tag}と書いてください。</translation>
    </message>
    <message>
        <source>Write {tag}, which devices take it for, or {other}.</source>
        <translation>デバイスが解釈する{tag}、または{other}と書いてください。</translation>
    </message>
    <message>
        <source>Write {tag}.</source>
        <translation>{tag}と書いてください。</translation>
    </message>
    <message>
        <source>Write {tag}: a device may take packs of one spelling only (predicted, not tested).</source>
        <translation>{tag}と書いてください。デバイスは1つの表記のパックだけを受け取ることがあります（予測、未確認）。</translation>
    </message>
    <message>
        <source>{family} has no pack in {language} ({tag}), which this project requires.</source>
        <translation>{family}に{language}（{tag}）のパックがありません。このプロジェクトの必須言語です。</translation>
    </message>
    <message>
        <source>{family} has no pack in {primary}, the app&apos;s primary language, and none for everybody.</source>
        <translation>{family}に、アプリの主要言語である{primary}のパックも、全員向けのパックもありません。</translation>
    </message>
    <message>
        <source>{family} lacks {languages}, which {against}. Whoever resolves to such a language is predicted to get no pack of {family}.</source>
        <translation>{family}には、{against}にある{languages}がありません。この言語に決定される人は、{family}のパックをまったく受け取らないと予測されます。</translation>
    </message>
    <message>
        <source>{file} in {first} has the same bytes as {other} in {second}{more}: {size} too much.</source>
        <translation>{first}の{file}は、{second}の{other}{more}と内容が同じです。{size}が余分です。</translation>
    </message>
    <message>
        <source>{file} in {pack} and {other} in {first} differ in upper and lower case only.</source>
        <translation>{pack}の{file}と{first}の{other}は、大文字と小文字だけが異なります。</translation>
    </message>
    <message>
        <source>{file} in {pack} cannot be read: you have no permission for it.</source>
        <translation>{pack}の{file}を読み込めません。アクセス権がありません。</translation>
    </message>
    <message>
        <source>{file} in {pack} could not be looked into: {reason}.</source>
        <translation>{pack}の{file}を調べられませんでした: {reason}。</translation>
    </message>
    <message>
        <source>{file} in {pack} differs from {first} in upper and lower case only.</source>
        <translation>{pack}の{file}と{first}は、大文字と小文字だけが異なります。</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: * and ? mean nothing in an exclusion.</source>
        <translation>{pack}の{file}では何も除外されません。除外では*と?は特別な意味を持ちません。</translation>
    </message>
    <message>
        <source>{file} in {pack} excludes nothing: the file is spelled {near}.</source>
        <translation>{pack}の{file}では何も除外されません。ファイルの表記は{near}です。</translation>
    </message>
    <message>
        <source>{file} in {pack} has a backslash or a control character in its name.</source>
        <translation>{pack}の{file}の名前に、バックスラッシュまたは制御文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a name of {count} bytes; no system keeps more than {limit}.</source>
        <translation>
            <numerusform>{pack}の{file}の名前は{count}バイトです。{limit}バイトを超える名前を保存できるシステムはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that Windows keeps for a device, with any ending.</source>
        <translation>{pack}の{file}の名前は、拡張子にかかわらず、Windowsがデバイスのために予約しています。</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that ends in {ending}.</source>
        <translation>{pack}の{file}の名前の末尾に{ending}があります。</translation>
    </message>
    <message>
        <source>{file} in {pack} has a name that is not written in UTF-8.</source>
        <translation>{pack}の{file}の名前がUTF-8で書かれていません。</translation>
    </message>
    <message>
        <source>{file} in {pack} has a path of more than {limit} bytes.</source>
        <translation>{pack}の{file}のパスが{limit}バイトを超えています。</translation>
    </message>
    <message numerus="yes">
        <source>{file} in {pack} has a path of {count} characters{more}.</source>
        <translation>
            <numerusform>{pack}の{file}のパスは{count}文字です{more}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of an open pack&apos;s own index.</source>
        <translation>{pack}の{file}の名前は、オープンパック自体のインデックスの名前です。</translation>
    </message>
    <message>
        <source>{file} in {pack} has the name of {what}.</source>
        <translation>{pack}の{file}の名前は「{what}」を示しています。</translation>
    </message>
    <message>
        <source>{file} in {pack} has the same bytes as {other} in it{more}: {size} too much.</source>
        <translation>{pack}の{file}は、同じパックの{other}{more}と内容が同じです。{size}が余分です。</translation>
    </message>
    <message>
        <source>{file} in {pack} has {letters} in its name, which Windows does not allow.</source>
        <translation>{pack}の{file}の名前に、Windowsで使えない{letters}が含まれています。</translation>
    </message>
    <message>
        <source>{file} in {pack} has {what} in its name.</source>
        <translation>{pack}の{file}の名前に{what}が含まれています。</translation>
    </message>
    <message>
        <source>{file} in {pack} is a file of the project itself, or a pack it builds.</source>
        <translation>{pack}の{file}は、プロジェクト自体のファイルか、ビルドしたパックです。</translation>
    </message>
    <message>
        <source>{file} in {pack} is a link, and what it points to may change.</source>
        <translation>{pack}の{file}はリンクで、リンク先が変わることがあります。</translation>
    </message>
    <message>
        <source>{file} in {pack} is a program for macOS, which Apple forbids in asset packs.</source>
        <translation>{pack}の{file}はmacOS用のプログラムです。Appleはアセットパックに入れることを禁じています。</translation>
    </message>
    <message>
        <source>{file} in {pack} is a working file ({program}) and would ship.</source>
        <translation>{pack}の{file}は作業ファイル（{program}）ですが、配信されます。</translation>
    </message>
    <message>
        <source>{file} in {pack} is empty: there is nothing in it.</source>
        <translation>{pack}の{file}は空です。内容がありません。</translation>
    </message>
    <message>
        <source>{file} in {pack} is not a file but a device, pipe or socket.</source>
        <translation>{pack}の{file}はファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>{file} in {pack} is not the file itself but a note by Git LFS.</source>
        <translation>{pack}の{file}は、ファイル自体ではなくGit LFSのポインタです。</translation>
    </message>
    <message>
        <source>{file} in {pack} is spelled {other} in {first}, for another language.</source>
        <translation>{pack}の{file}は、別の言語の{first}では{other}と表記されています。</translation>
    </message>
    <message>
        <source>{file} in {pack} is {kind}, although its name ends in .{ending}.</source>
        <translation>{pack}の{file}は{kind}ですが、名前の末尾が.{ending}です。</translation>
    </message>
    <message>
        <source>{file} in {pack} lies beside {twin}, which differs in upper and lower case only.</source>
        <translation>{pack}の{file}と同じ場所に、大文字と小文字だけが異なる{twin}があります。</translation>
    </message>
    <message>
        <source>{file} in {pack} ships although the rule {rule} ignores it.</source>
        <translation>{pack}の{file}は、ルール{rule}で無視されますが、配信されます。</translation>
    </message>
    <message>
        <source>{file} in {pack} stands twice on the disk, with accents written two ways.</source>
        <translation>{pack}の{file}は、アクセント記号の2通りの書き方でディスク上に2個あります。</translation>
    </message>
    <message>
        <source>{file} in {pack} would be a file and a folder at once.</source>
        <translation>{pack}の{file}がファイルとフォルダの両方になります。</translation>
    </message>
    <message>
        <source>{file} in {pack} would come from two files: {first} and {second}.</source>
        <translation>{pack}の{file}の元が2個のファイルになります: {first}と{second}。</translation>
    </message>
    <message>
        <source>{file} is a file in {pack} and a folder in {first}.</source>
        <translation>{file}は{pack}ではファイル、{first}ではフォルダです。</translation>
    </message>
    <message>
        <source>{file} is excluded from {pack}, and no selector takes such a file.</source>
        <translation>{file}は{pack}から除外されていますが、これを取り込むセレクタがありません。</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too, with the same bytes.</source>
        <translation>{file}は{pack}にも{first}にもあり、内容は同じです。</translation>
    </message>
    <message>
        <source>{file} is in {pack} and in {first} too; {bytes}.</source>
        <translation>{file}は{pack}にも{first}にもあります。{bytes}。</translation>
    </message>
    <message>
        <source>{file} is in {pack} for {language} and in {first} for {other}, which mean the same.</source>
        <translation>{file}は{language}の{pack}にも{other}の{first}にもあり、両言語は同じ意味です。</translation>
    </message>
    <message>
        <source>{folder} cannot be read, so {pack} would ship without what is in it.</source>
        <translation>{folder}を読み込めないため、{pack}はその内容なしで配信されます。</translation>
    </message>
    <message>
        <source>{folder} in {pack} is a folder beside {first}, in other upper and lower case.</source>
        <translation>{pack}のフォルダ{folder}と同じ場所に、大文字と小文字だけが異なる{first}があります。</translation>
    </message>
    <message>
        <source>{folder} in {pack} is empty{more}, and empty folders are not stored.</source>
        <translation>{pack}の{folder}は空です{more}。空のフォルダは格納されません。</translation>
    </message>
    <message>
        <source>{folder} is a watched folder of {pack}, and no pack can take files from it.</source>
        <translation>{folder}は{pack}の監視フォルダですが、パックはここからファイルを取り込めません。</translation>
    </message>
    <message>
        <source>{folder}, the source root of {pack}, is not a folder that is there.</source>
        <translation>{pack}のソースルート{folder}は、存在するフォルダではありません。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} more paths in common.</source>
        <translation>
            <numerusform>{pack}と{first}には、ほかに{count}個の共通のパスがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} and {first} have {count} paths in common, such as {file}, but no platform.</source>
        <translation>
            <numerusform>{pack}と{first}には、{file}など{count}個の共通のパスがありますが、共通のプラットフォームはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} cannot be read from here on: {detail}.</source>
        <translation>{pack}はここから先を読み込めません: {detail}。</translation>
    </message>
    <message>
        <source>{pack} carries userInfo, which is for packs on your own server only.</source>
        <translation>{pack}にuserInfoがありますが、これは自社サーバのパック専用です。</translation>
    </message>
    <message>
        <source>{pack} differs from {first} in upper and lower case only.</source>
        <translation>{pack}と{first}は、大文字と小文字だけが異なります。</translation>
    </message>
    <message>
        <source>{pack} does not say for which platforms it is.</source>
        <translation>{pack}に、対象のプラットフォームの指定がありません。</translation>
    </message>
    <message>
        <source>{pack} had the ID {old} when it was built last.</source>
        <translation>{pack}の前回のビルド時のIDは{old}でした。</translation>
    </message>
    <message>
        <source>{pack} has a comma after the last value here.</source>
        <translation>{pack}で、この最後の値の後にカンマがあります。</translation>
    </message>
    <message>
        <source>{pack} has a download policy {name}, which does not exist.</source>
        <translation>{pack}のダウンロードポリシー{name}は存在しません。</translation>
    </message>
    <message>
        <source>{pack} has a file selector of no known form (keys: {keys}).</source>
        <translation>{pack}に不明な形のファイルセレクタがあります（キー: {keys}）。</translation>
    </message>
    <message>
        <source>{pack} has a file selector with the key {key}, which does not exist.</source>
        <translation>{pack}のファイルセレクタにあるキー{key}は存在しません。</translation>
    </message>
    <message>
        <source>{pack} has a file selector with {has} but without {lacks}.</source>
        <translation>{pack}のファイルセレクタに{has}がありますが、{lacks}がありません。</translation>
    </message>
    <message>
        <source>{pack} has a path with a control character in it.</source>
        <translation>{pack}のパスに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>{pack} has a toolsVersion, which Apple&apos;s packager writes by itself.</source>
        <translation>{pack}にtoolsVersionがありますが、これはAppleのパッケージャが自動的に書くものです。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has an ID of {count} characters; nobody knows Apple&apos;s limit.</source>
        <translation>
            <numerusform>{pack}のIDは{count}文字です。Appleの上限は知られていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has an ID that App Store Connect refuses: {reason}.</source>
        <translation>{pack}のIDはApp Store Connectで拒否されます: {reason}。</translation>
    </message>
    <message>
        <source>{pack} has an empty asset pack ID.</source>
        <translation>{pack}のアセットパックIDが空です。</translation>
    </message>
    <message>
        <source>{pack} has an empty language.</source>
        <translation>{pack}の言語が空です。</translation>
    </message>
    <message>
        <source>{pack} has an empty list of platforms; what Apple makes of it is unknown.</source>
        <translation>{pack}のプラットフォームのリストが空です。Appleがこれをどう扱うかは不明です。</translation>
    </message>
    <message>
        <source>{pack} has no asset pack ID.</source>
        <translation>{pack}にアセットパックIDがありません。</translation>
    </message>
    <message>
        <source>{pack} has no download policy.</source>
        <translation>{pack}にダウンロードポリシーがありません。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} has no file for {missing} of {count} paths that {against} has, such as {example}.</source>
        <translation>
            <numerusform>{against}にある{count}個のパスのうち{missing}個（{example}など）のファイルが、{pack}にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} has no file selectors, so it would ship nothing.</source>
        <translation>{pack}にファイルセレクタがないため、何も配信されません。</translation>
    </message>
    <message>
        <source>{pack} has no manifests, so there is nothing to build.</source>
        <translation>{pack}にマニフェストがないため、ビルドするものがありません。</translation>
    </message>
    <message>
        <source>{pack} has no selector that takes files, so it would ship nothing.</source>
        <translation>{pack}にファイルを取り込むセレクタがないため、何も配信されません。</translation>
    </message>
    <message>
        <source>{pack} has several download policies: {names}.</source>
        <translation>{pack}に複数のダウンロードポリシーがあります: {names}。</translation>
    </message>
    <message>
        <source>{pack} has the key {key} twice; the first stands at line {first_line}.</source>
        <translation>{pack}にキー{key}が2個あります。1個目は{first_line}行です。</translation>
    </message>
    <message>
        <source>{pack} has the key {key}, which Pack Studio does not know.</source>
        <translation>{pack}のキー{key}は、Pack Studioが認識しないキーです。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, an old or rare code for {tag}.</source>
        <translation>{pack}の言語{text}は、{tag}の古いか、まれなコードです。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, and {other} says {tag} for the same.</source>
        <translation>{pack}の言語は{text}ですが、{other}は同じものを{tag}としています。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which an extension begins at {part}.{instead}</source>
        <translation>{pack}の言語{text}では、{part}から拡張が始まっています。{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is a variant.{instead}</source>
        <translation>{pack}の言語{text}では、{part}がバリアントです。{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, in which {part} is not known.{instead}</source>
        <translation>{pack}の言語{text}では、{part}が不明です。{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is no language tag.{instead}</source>
        <translation>{pack}の言語{text}は言語タグではありません。{instead}</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is nobody&apos;s language.</source>
        <translation>{pack}の言語{text}は、特定の言語を示しません。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which is written in two scripts, and does not say which.</source>
        <translation>{pack}の言語{text}には2つの文字体系がありますが、どちらかの指定がありません。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, which means the same as {tag}.</source>
        <translation>{pack}の言語{text}は、{tag}と同じ意味です。</translation>
    </message>
    <message>
        <source>{pack} has the language {text}, written with an underscore.{instead}</source>
        <translation>{pack}の言語{text}にアンダースコアが含まれています。{instead}</translation>
    </message>
    <message>
        <source>{pack} has {files} with the same bytes as in {base}, such as {example}.</source>
        <translation>{pack}には、{base}と内容が同じ{files}があります（{example}など）。</translation>
    </message>
    <message>
        <source>{pack} holds two versions of the same lines, up to line {last_line}: one from {first} and one from {second}.</source>
        <translation>{pack}の{last_line}行までに、同じ行の2つのバージョンがあります: {first}のものと{second}のもの。</translation>
    </message>
    <message>
        <source>{pack} holds {found} where one manifest belongs.</source>
        <translation>{pack}には、1個のマニフェストがあるべき場所に{found}があります。</translation>
    </message>
    <message>
        <source>{pack} is a manifest that cannot be read. {reason}</source>
        <translation>{pack}は読み込めないマニフェストです。{reason}</translation>
    </message>
    <message>
        <source>{pack} is for {now}; its released version is for {before}.</source>
        <translation>{pack}の対象は{now}ですが、リリース済みのバージョンの対象は{before}です。</translation>
    </message>
    <message>
        <source>{pack} is localized and {policy}, so people on OS 26 do not get it at all.</source>
        <translation>{pack}はローカライズされていて{policy}のため、OS 26の人にはまったく届きません。</translation>
    </message>
    <message>
        <source>{pack} is nested too deeply to be a manifest.</source>
        <translation>{pack}はマニフェストには入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{pack} is not written as UTF-8 text: {detail}.</source>
        <translation>{pack}はUTF-8のテキストではありません: {detail}。</translation>
    </message>
    <message>
        <source>{pack} is on demand and so takes no installation events.</source>
        <translation>{pack}はオンデマンドのため、インストールイベントを指定できません。</translation>
    </message>
    <message>
        <source>{pack} is the ID of an archived pack, which can never be used again.</source>
        <translation>{pack}はアーカイブ済みパックのIDで、二度と使えません。</translation>
    </message>
    <message>
        <source>{pack} is the ID of two packs; {first} has it too.</source>
        <translation>{pack}は2個のパックのIDです。{first}も同じIDです。</translation>
    </message>
    <message>
        <source>{pack} is written in {file}, which does not end in .json.</source>
        <translation>{pack}が書かれている{file}の末尾が.jsonではありません。</translation>
    </message>
    <message>
        <source>{pack} is {policy} and does not say at which installation events.</source>
        <translation>{pack}は{policy}ですが、インストールイベントの指定がありません。</translation>
    </message>
    <message>
        <source>{pack} is {policy} and its list of installation events is empty.</source>
        <translation>{pack}は{policy}ですが、インストールイベントのリストが空です。</translation>
    </message>
    <message>
        <source>{pack} is {used}, {over} over this project&apos;s budget of {budget} for a pack.</source>
        <translation>{pack}は{used}で、このプロジェクトのパックの容量上限{budget}を{over}超えています。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} lacks {count} of {total} paths of its released version, {example} among them{renamed}.</source>
        <translation>
            <numerusform>リリース済みのバージョンにある{total}個のパスのうち{count}個（{example}など）が、{pack}にありません{renamed}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{pack} leaves out hidden files ({count}), for example {file}.</source>
        <translation>
            <numerusform>{pack}では隠しファイル（{count}個）が除外されます。例: {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{pack} looks like an adapter for Foundation Models, and OS 26 would not find it.</source>
        <translation>{pack}はFoundation Modelsのアダプタと思われますが、OS 26では見つけられません。</translation>
    </message>
    <message>
        <source>{pack} may not reach people: it is on demand and seems made by a packager before Xcode 27.0.</source>
        <translation>{pack}は利用者に届かないことがあります。オンデマンドで、Xcode 27.0より前のパッケージャで作成されたと思われます。</translation>
    </message>
    <message>
        <source>{pack} mixes several forms in one file selector: {keys}.</source>
        <translation>{pack}の1個のファイルセレクタに複数の形が混在しています: {keys}。</translation>
    </message>
    <message>
        <source>{pack} names an area, {text}, not a country.</source>
        <translation>{pack}の{text}は、国ではなく広域の地域を指します。</translation>
    </message>
    <message>
        <source>{pack} names an installation event {event}, which does not exist.</source>
        <translation>{pack}が指定するインストールイベント{event}は存在しません。</translation>
    </message>
    <message>
        <source>{pack} names iPadOS, which Apple&apos;s packager refuses.</source>
        <translation>{pack}がiPadOSを指定しています。Appleのパッケージャはこれを拒否します。</translation>
    </message>
    <message>
        <source>{pack} names the installation event {event} twice.</source>
        <translation>{pack}がインストールイベント{event}を2回指定しています。</translation>
    </message>
    <message>
        <source>{pack} names the platform {platform} twice.</source>
        <translation>{pack}がプラットフォーム{platform}を2回指定しています。</translation>
    </message>
    <message>
        <source>{pack} names the platform “{platform}”, for which there are no asset packs.</source>
        <translation>{pack}がプラットフォーム「{platform}」を指定していますが、それ用のアセットパックはありません。</translation>
    </message>
    <message>
        <source>{pack} names the whole source root, which Apple&apos;s packager does not take.</source>
        <translation>{pack}がソースルート全体を指定しています。Appleのパッケージャはこれを受け付けません。</translation>
    </message>
    <message>
        <source>{pack} no longer names {platform}, which its released version has.</source>
        <translation>{pack}に、リリース済みのバージョンにある{platform}の指定がなくなりました。</translation>
    </message>
    <message>
        <source>{pack} spells a platform {platform}; Apple spells it {right}.</source>
        <translation>{pack}のプラットフォームの表記が{platform}です。Appleの表記は{right}です。</translation>
    </message>
    <message>
        <source>{pack} spells its language {text}; the usual spelling is {tag}.</source>
        <translation>{pack}の言語の表記が{text}です。通常の表記は{tag}です。</translation>
    </message>
    <message>
        <source>{pack} takes {files} by more than one selector, first by number {first}.</source>
        <translation>{pack}は{files}を複数のセレクタで取り込んでいます。最初は{first}番です。</translation>
    </message>
    <message>
        <source>{pack} treats {kind} as {wanted}, which does not count: {reason}.</source>
        <translation>{pack}での{kind}を{wanted}とする指定は無効です: {reason}。</translation>
    </message>
    <message>
        <source>{pack} uses {key}, which the tools of Xcode 26 do not know.</source>
        <translation>{pack}が使う{key}は、Xcode 26のツールでは認識されません。</translation>
    </message>
    <message>
        <source>{pack} was released and is not in this project any more.</source>
        <translation>{pack}はリリース済みですが、このプロジェクトにありません。</translation>
    </message>
    <message>
        <source>{pack}: {key} must be {expected}, and here it is {found}.</source>
        <translation>{pack}: {key}は{expected}にする必要がありますが、{found}になっています。</translation>
    </message>
    <message>
        <source>{path} in {pack} has .. in it, which can lead out of the source root.</source>
        <translation>{pack}の{path}に..があり、ソースルートの外に出ることがあります。</translation>
    </message>
    <message>
        <source>{path} in {pack} has an empty part, a single dot or a slash at its end.</source>
        <translation>{pack}の{path}に、空の部分、単独のピリオド、または末尾のスラッシュがあります。</translation>
    </message>
    <message>
        <source>{path} in {pack} has letters and accents written apart.</source>
        <translation>{pack}の{path}では、文字とアクセント記号が分かれて書かれています。</translation>
    </message>
    <message>
        <source>{path} in {pack} is an absolute path.</source>
        <translation>{pack}の{path}は絶対パスです。</translation>
    </message>
    <message>
        <source>{path} in {pack} is written with backslashes.</source>
        <translation>{pack}の{path}はバックスラッシュで書かれています。</translation>
    </message>
    <message>
        <source>{path}, the source root of {pack}, is an absolute path.</source>
        <translation>{pack}のソースルート{path}は絶対パスです。</translation>
    </message>
    <message>
        <source>{pattern} in {pack} uses **, which Apple does not document.</source>
        <translation>{pack}の{pattern}で使われている**は、Appleが文書化していません。</translation>
    </message>
    <message>
        <source>{selector} in {pack} is {kind}, and the selector asks for another kind.</source>
        <translation>{pack}の{selector}は{kind}ですが、セレクタは別の種類を指定しています。</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches no file in {folder}.</source>
        <translation>{pack}の{selector}に一致するファイルが{folder}にありません。</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that are excluded again.</source>
        <translation>{pack}の{selector}に一致するのは、除外されたファイルだけです。</translation>
    </message>
    <message>
        <source>{selector} in {pack} matches only files that ignore rules leave out.</source>
        <translation>{pack}の{selector}に一致するのは、無視ルールで除外されるファイルだけです。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> Use {tag} instead.</source>
        <translation> 代わりに{tag}を使ってください。</translation>
    </message>
    <message>
        <source> and another copy</source>
        <translation> ほか1個の複製</translation>
    </message>
    <message numerus="yes">
        <source> and {count} more copies</source>
        <translation>
            <numerusform> ほか{count}個の複製</numerusform>
        </translation>
    </message>
    <message>
        <source>, like 1 other folder</source>
        <translation>（ほかに1個のフォルダも同様）</translation>
    </message>
    <message numerus="yes">
        <source>, like {count} other folders</source>
        <translation>
            <numerusform>（ほかに{count}個のフォルダも同様）</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1バイト</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1個のファイル</translation>
    </message>
    <message>
        <source>1 file ({size})</source>
        <translation>1個のファイル（{size}）</translation>
    </message>
    <message>
        <source>1 file is named: it begins with a dot, or has other capital letters than the pattern.</source>
        <translation>1個のファイルを個別に指定します。名前がピリオドで始まるか、大文字と小文字がパターンと異なります。</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1個のフォルダ</translation>
    </message>
    <message>
        <source>1 more group</source>
        <translation>ほか1組</translation>
    </message>
    <message>
        <source>1 pack</source>
        <translation>1個のパック</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1件の問題</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1個の値</translation>
    </message>
    <message>
        <source>7-Zip archive</source>
        <translation>7-Zipアーカイブ</translation>
    </message>
    <message>
        <source>: “{text}”</source>
        <translation>:「{text}」</translation>
    </message>
    <message numerus="yes">
        <source>; {count} have new names, {old} is now {new}</source>
        <translation>
            <numerusform>。{count}個は名前が変わり、{old}は現在{new}です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; {count} more have over {limit}</source>
        <translation>
            <numerusform>（ほかに{count}個が{limit}を超えています）</numerusform>
        </translation>
    </message>
    <message>
        <source>; {old} is now {new}</source>
        <translation>。{old}は現在{new}です</translation>
    </message>
    <message>
        <source>A brace is closed here that was never opened.</source>
        <translation>開かれていない波かっこがここで閉じられています。</translation>
    </message>
    <message>
        <source>A brace is opened here, and nothing before it says what for.</source>
        <translation>ここで波かっこが開かれていますが、その前に対象がありません。</translation>
    </message>
    <message>
        <source>A comment in the manifest&apos;s text can hold it.</source>
        <translation>マニフェストのテキスト内のコメントに書いておけます。</translation>
    </message>
    <message>
        <source>A content root is a folder.</source>
        <translation>コンテンツルートはフォルダです。</translation>
    </message>
    <message>
        <source>A depot script begins with DepotBuild or DepotBuildConfig.</source>
        <translation>デポスクリプトはDepotBuildまたはDepotBuildConfigで始まります。</translation>
    </message>
    <message>
        <source>A depot script says with FileMapping which files it takes.</source>
        <translation>デポスクリプトは、取り込むファイルをFileMappingで指定します。</translation>
    </message>
    <message>
        <source>A draft of the unsaved work on {project}</source>
        <translation>{project}の未保存の作業の下書き</translation>
    </message>
    <message>
        <source>A family needs a name.</source>
        <translation>ファミリーには名前が必要です。</translation>
    </message>
    <message>
        <source>A file.</source>
        <translation>ファイル。</translation>
    </message>
    <message>
        <source>A folder that is stored under another path.</source>
        <translation>別のパスに格納されるフォルダ。</translation>
    </message>
    <message>
        <source>A folder.</source>
        <translation>フォルダ。</translation>
    </message>
    <message>
        <source>A folder; go on to what lies in it.</source>
        <translation>フォルダ。続けて中のものを指定します。</translation>
    </message>
    <message>
        <source>A key is one line of at most {most} characters that can be seen.</source>
        <translation>キーは、見える文字{most}文字以内の1行です。</translation>
    </message>
    <message>
        <source>A manifest cannot give single files attributes.</source>
        <translation>マニフェストでは、個別のファイルに属性を付けられません。</translation>
    </message>
    <message>
        <source>A manifest cannot name {what}, so the folders that are there now are named one by one.</source>
        <translation>マニフェストでは{what}を指定できないため、現在あるフォルダを1つずつ指定します。</translation>
    </message>
    <message>
        <source>A manifest excludes single files only, so the 1 file that matches now is excluded one by one.</source>
        <translation>マニフェストで除外できるのは個別のファイルだけのため、現在一致する1個のファイルを個別に除外します。</translation>
    </message>
    <message numerus="yes">
        <source>A manifest excludes single files only, so the {count} files that match now are excluded one by one.</source>
        <translation>
            <numerusform>マニフェストで除外できるのは個別のファイルだけのため、現在一致する{count}個のファイルを1つずつ除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A manifest has no description.</source>
        <translation>マニフェストに説明はありません。</translation>
    </message>
    <message>
        <source>A pack has a name in place of a number.</source>
        <translation>パックには番号の代わりに名前があります。</translation>
    </message>
    <message>
        <source>A pack takes all its files from one folder. Make another pack for this one.</source>
        <translation>パックのファイルの取得元は1個のフォルダです。このフォルダには別のパックを作成してください。</translation>
    </message>
    <message>
        <source>A pattern does not go into folders, so there is one for each depth at which files are now.</source>
        <translation>パターンはフォルダの中に入らないため、現在ファイルがある階層ごとにパターンを作ります。</translation>
    </message>
    <message>
        <source>A pattern keeps the paths that files have, so the 1 file that fits now is named.</source>
        <translation>パターンではファイルの元のパスが保たれるため、現在一致する1個のファイルを個別に指定します。</translation>
    </message>
    <message numerus="yes">
        <source>A pattern keeps the paths that files have, so the {count} files that fit now are named one by one.</source>
        <translation>
            <numerusform>パターンではファイルの元のパスが保たれるため、現在一致する{count}個のファイルを1つずつ指定します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A problem is accepted with a note and a name.</source>
        <translation>問題の承認にはメモと名前が必要です。</translation>
    </message>
    <message>
        <source>A profile has a name that says who it is.</source>
        <translation>プロファイルには、対象の人を表す名前が必要です。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed.</source>
        <translation>ここで開かれた引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>AAC sound</source>
        <translation>AACサウンド</translation>
    </message>
    <message>
        <source>AC-3 sound</source>
        <translation>AC-3サウンド</translation>
    </message>
    <message>
        <source>AMR sound</source>
        <translation>AMRサウンド</translation>
    </message>
    <message>
        <source>ASTC texture</source>
        <translation>ASTCテクスチャ</translation>
    </message>
    <message>
        <source>Accept Apple&apos;s licence once in a terminal: {program} license agree. Then build again.</source>
        <translation>ターミナルで一度Appleの使用許諾に同意してください: {program} license agree。その後、再びビルドしてください。</translation>
    </message>
    <message>
        <source>Accept it once: open Xcode, or run in a terminal: sudo xcodebuild -license. Then build again.</source>
        <translation>一度同意してください。Xcodeを開くか、ターミナルで実行します: sudo xcodebuild -license。その後、再びビルドしてください。</translation>
    </message>
    <message>
        <source>Accept {problems}</source>
        <translation>{problems}を承認</translation>
    </message>
    <message>
        <source>Accept {problems} no longer</source>
        <translation>{problems}の承認をやめる</translation>
    </message>
    <message>
        <source>Add a pattern for folders within folders that come later.</source>
        <translation>これから加わる下位のフォルダにはパターンを追加してください。</translation>
    </message>
    <message>
        <source>Add a selector by hand.</source>
        <translation>手動でセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Add a selector for them.</source>
        <translation>これらのセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Add a selector with a destination in the pack.</source>
        <translation>パック内の格納先を指定したセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Add both events</source>
        <translation>両方のイベントを追加</translation>
    </message>
    <message>
        <source>Add files and folders.</source>
        <translation>ファイルとフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Add files that come later, or store them where they lie and use a pattern.</source>
        <translation>これから加わるファイルは追加するか、元の場所のまま格納してパターンを使ってください。</translation>
    </message>
    <message>
        <source>Add it by hand if Apple&apos;s systems need it too.</source>
        <translation>Appleのシステムでも必要な場合は、手動で追加してください。</translation>
    </message>
    <message>
        <source>Add selectors for folders that come later.</source>
        <translation>これから加わるフォルダにはセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Add selectors for these folders by hand.</source>
        <translation>これらのフォルダのセレクタを手動で追加してください。</translation>
    </message>
    <message>
        <source>Add the folder in it that holds the assets.</source>
        <translation>アセットが入っている中のフォルダを追加してください。</translation>
    </message>
    <message>
        <source>Add the folders and files in it.</source>
        <translation>中のフォルダとファイルを追加してください。</translation>
    </message>
    <message>
        <source>Add the profile {name}</source>
        <translation>プロファイル{name}を追加</translation>
    </message>
    <message>
        <source>Add them to the pack that they are for.</source>
        <translation>対象のパックに追加してください。</translation>
    </message>
    <message>
        <source>Add what it leads to: {path}.</source>
        <translation>リンク先を追加してください: {path}。</translation>
    </message>
    <message numerus="yes">
        <source>Add {count} ignore rules</source>
        <translation>
            <numerusform>{count}個の無視ルールを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add {files} to {packs} of {family}</source>
        <translation>{files}を{family}の{packs}に追加</translation>
    </message>
    <message>
        <source>Add {files} to {pack}</source>
        <translation>{files}を{pack}に追加</translation>
    </message>
    <message>
        <source>Add {file} as a pack</source>
        <translation>{file}をパックとして追加</translation>
    </message>
    <message>
        <source>Add {id} to the archived IDs</source>
        <translation>アーカイブ済みのIDに{id}を追加</translation>
    </message>
    <message>
        <source>Add {platforms}</source>
        <translation>{platforms}を追加</translation>
    </message>
    <message>
        <source>Add {platform} again</source>
        <translation>{platform}を再び追加</translation>
    </message>
    <message>
        <source>Add {platform} to the platforms of {packs}</source>
        <translation>{packs}のプラットフォームに{platform}を追加</translation>
    </message>
    <message>
        <source>Add {values} to the user info of {pack}</source>
        <translation>{pack}のユーザ情報に{values}を追加</translation>
    </message>
    <message>
        <source>All files in a folder and in the folders below it.</source>
        <translation>フォルダと下位のフォルダにあるすべてのファイル。</translation>
    </message>
    <message>
        <source>Allow it: chmod +x {name}. {hint}</source>
        <translation>実行を許可してください: chmod +x {name}。{hint}</translation>
    </message>
    <message>
        <source>An empty line is no rule.</source>
        <translation>空の行はルールではありません。</translation>
    </message>
    <message>
        <source>App Store Connect says what is live.</source>
        <translation>公開中のものはApp Store Connectで分かります。</translation>
    </message>
    <message>
        <source>Apple Archives cannot be written: the lzfse library is not installed.</source>
        <translation>Apple Archiveを書き込めません。lzfseライブラリがインストールされていません。</translation>
    </message>
    <message>
        <source>Apple TV.</source>
        <translation>Apple TV。</translation>
    </message>
    <message>
        <source>Apple Vision Pro.</source>
        <translation>Apple Vision Pro。</translation>
    </message>
    <message>
        <source>Apple archive</source>
        <translation>Apple Archive</translation>
    </message>
    <message>
        <source>Apple&apos;s packager ({name}) was not found on this computer.</source>
        <translation>Appleのパッケージャ（{name}）がこのコンピュータで見つかりませんでした。</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, does not start on this computer.</source>
        <translation>{path}にあるAppleのパッケージャ（{which}）は、このコンピュータでは起動しません。</translation>
    </message>
    <message>
        <source>Apple&apos;s packager at {path}, {which}, may not be run as a program.</source>
        <translation>{path}にあるAppleのパッケージャ（{which}）は、プログラムとして実行できません。</translation>
    </message>
    <message>
        <source>Apple&apos;s packager cannot be at {path}, {which}: that is no full path.</source>
        <translation>Appleのパッケージャの場所に{path}（{which}）は使えません。完全なパスではありません。</translation>
    </message>
    <message>
        <source>Apple&apos;s packager is not at {path}, {which}.</source>
        <translation>Appleのパッケージャが{path}（{which}）にありません。</translation>
    </message>
    <message>
        <source>Apple&apos;s published bundle matching, ICU-76142.2; that asset packs use it is predicted, not documented</source>
        <translation>Appleが公開しているバンドルの照合、ICU-76142.2。アセットパックでも使われるというのは予測で、文書化されていません</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>アラビア語（Windows）</translation>
    </message>
    <message>
        <source>Arabic in Egypt</source>
        <translation>エジプトのアラビア語</translation>
    </message>
    <message>
        <source>Ask for permission, or choose another place.</source>
        <translation>アクセス権を依頼するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Asset packs run nothing when they are installed.</source>
        <translation>アセットパックは、インストール時に何も実行しません。</translation>
    </message>
    <message numerus="yes">
        <source>At most {count} can be read.</source>
        <translation>
            <numerusform>読み込めるのは{count}文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>At which events it is downloaded.</source>
        <translation>ダウンロードのきっかけとなるイベント。</translation>
    </message>
    <message>
        <source>Begin with the folders of one drive; packs from others can be added later.</source>
        <translation>1個のドライブのフォルダから始めてください。ほかのドライブのパックは後で追加できます。</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Build again.</source>
        <translation>再びビルドしてください。</translation>
    </message>
    <message>
        <source>Build it first: pack-studio build {project}</source>
        <translation>先にビルドしてください: pack-studio build {project}</translation>
    </message>
    <message>
        <source>Build it on a Mac with Xcode 27, or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>Xcode 27のあるMacでビルドするか、プロジェクト設定でパッケージャにPack Studioを選択してください（--engine studio）。</translation>
    </message>
    <message>
        <source>Built asset pack (Apple archive)</source>
        <translation>ビルド済みアセットパック（Apple Archive）</translation>
    </message>
    <message>
        <source>Built asset pack (Zstandard in zip)</source>
        <translation>ビルド済みアセットパック（zip内のZstandard）</translation>
    </message>
    <message>
        <source>Bzip2 archive</source>
        <translation>Bzip2アーカイブ</translation>
    </message>
    <message>
        <source>CRI film</source>
        <translation>CRIムービー</translation>
    </message>
    <message>
        <source>Canada, French</source>
        <translation>カナダ、フランス語</translation>
    </message>
    <message>
        <source>Cancelled before it was built.</source>
        <translation>ビルド前に中止されました。</translation>
    </message>
    <message>
        <source>Cancelled while it was being built; nothing was changed.</source>
        <translation>ビルド中に中止されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Catalan in Spain</source>
        <translation>スペインのカタロニア語</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>中央ヨーロッパ言語（Windows）</translation>
    </message>
    <message>
        <source>Change the destination if it is the name of the file.</source>
        <translation>格納先がファイル名である場合は、変更してください。</translation>
    </message>
    <message>
        <source>Change the ignore rules</source>
        <translation>無視ルールを変更</translation>
    </message>
    <message>
        <source>Change the platforms of {pack}</source>
        <translation>{pack}のプラットフォームを変更</translation>
    </message>
    <message>
        <source>Change the profile {name}</source>
        <translation>プロファイル{name}を変更</translation>
    </message>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>プロジェクト設定を変更</translation>
    </message>
    <message>
        <source>Change when {pack} is downloaded</source>
        <translation>{pack}のダウンロードの時期を変更</translation>
    </message>
    <message>
        <source>Change {key} in the user info of {pack}</source>
        <translation>{pack}のユーザ情報の{key}を変更</translation>
    </message>
    <message>
        <source>Change {path} in {pack}</source>
        <translation>{pack}の{path}を変更</translation>
    </message>
    <message>
        <source>Check that it is still there, then build again.</source>
        <translation>まだそこにあるか確認し、再びビルドしてください。</translation>
    </message>
    <message>
        <source>Check that its disk is connected, and your permission.</source>
        <translation>ディスクが接続されていることと、アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the disk and its cable, then try again.</source>
        <translation>ディスクとケーブルを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the pack&apos;s contents.</source>
        <translation>パックの内容を確認してください。</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <translation>パスを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>パスと、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check the path; add selectors once the files are there.</source>
        <translation>パスを確認し、ファイルができたらセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Check the path; without the file the pack cannot be built.</source>
        <translation>パスを確認してください。このファイルがないとパックをビルドできません。</translation>
    </message>
    <message>
        <source>Choose .json files that name an asset pack, .vdf build scripts, or a folder of them.</source>
        <translation>アセットパックを記述した.jsonファイル、.vdfビルドスクリプト、またはそれらのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose Xcode 27 in the settings, or name the other files one by one.</source>
        <translation>設定でXcode 27を選択するか、ほかのファイルを1つずつ指定してください。</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk that can be written.</source>
        <translation>書き込み可能なディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>短い名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>空のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose another name, or move the packs there one by one.</source>
        <translation>別の名前を選ぶか、パックを1つずつそこに移動してください。</translation>
    </message>
    <message>
        <source>Choose another name, such as voices.</source>
        <translation>voicesなど、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Choose another one in the project settings, or have it looked for there in the usual places.</source>
        <translation>プロジェクト設定で別のものを選択するか、通常の場所を探すようにしてください。</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>別の値を選択してください。</translation>
    </message>
    <message>
        <source>Choose one of them: open the project in the window, or edit the file by hand.</source>
        <translation>1つを選んでください。ウインドウでプロジェクトを開くか、手動でファイルを編集してください。</translation>
    </message>
    <message>
        <source>Choose one that is in the list.</source>
        <translation>リストにあるものを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folder in it that holds a folder for each language.</source>
        <translation>言語ごとのフォルダが入った中のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose the folders in it that hold the assets.</source>
        <translation>アセットが入っている中のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Choose the tools of {tools}</source>
        <translation>{tools}のツールを選択</translation>
    </message>
    <message numerus="yes">
        <source>Choose whole folders, or at most {count} files at a time.</source>
        <translation>
            <numerusform>フォルダ全体を選択するか、一度に{count}個までのファイルを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>そのプログラムで閉じてから、再試行してください。</translation>
    </message>
    <message>
        <source>Compare with what the pack should hold. Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>パックに入るべき内容と比較してください。Pack Studio自体のパッケージャで作成できます。プロジェクト設定で選択してください（--engine studio）。</translation>
    </message>
    <message>
        <source>Connect its disk or put it back, then save again; or save a copy somewhere else.</source>
        <translation>ディスクを接続するか元に戻してから保存し直すか、別の場所に複製を保存してください。</translation>
    </message>
    <message>
        <source>Connect the disk again.</source>
        <translation>ディスクを再び接続してください。</translation>
    </message>
    <message>
        <source>Connect the drive again.</source>
        <translation>ドライブを再び接続してください。</translation>
    </message>
    <message>
        <source>Convert the script of a depot; it begins with DepotBuild or DepotBuildConfig.</source>
        <translation>デポのスクリプトを変換してください。DepotBuildまたはDepotBuildConfigで始まります。</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}, each into a manifest of its own.</source>
        <translation>記載されているものを変換してください: {files}。それぞれが別のマニフェストになります。</translation>
    </message>
    <message>
        <source>Convert what it lists: {files}.</source>
        <translation>記載されているものを変換してください: {files}。</translation>
    </message>
    <message>
        <source>Copy or build it again, then compare.</source>
        <translation>コピーまたはビルドし直してから、比較してください。</translation>
    </message>
    <message>
        <source>Copy or build it again.</source>
        <translation>コピーまたはビルドし直してください。</translation>
    </message>
    <message>
        <source>Correct the variable, or take it away.</source>
        <translation>変数を修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>キリル文字（Windows）</translation>
    </message>
    <message>
        <source>DDS</source>
        <translation>DDS</translation>
    </message>
    <message>
        <source>Downloaded when the app asks for it.</source>
        <translation>アプリが要求したときにダウンロードされます。</translation>
    </message>
    <message>
        <source>Downloaded with the app, as a part of its installation.</source>
        <translation>アプリのインストールの一部としてダウンロードされます。</translation>
    </message>
    <message>
        <source>Duplicate {pack}</source>
        <translation>{pack}を複製</translation>
    </message>
    <message>
        <source>Each name in {folder} is listed by itself; what comes later has to be added.</source>
        <translation>{folder}内の名前は1つずつ記載されます。これから加わるものは追加が必要です。</translation>
    </message>
    <message>
        <source>Edit the text of {file}</source>
        <translation>{file}のテキストを編集</translation>
    </message>
    <message>
        <source>English in Australia</source>
        <translation>オーストラリアの英語</translation>
    </message>
    <message>
        <source>English in the United Kingdom</source>
        <translation>イギリスの英語</translation>
    </message>
    <message>
        <source>English in the United States</source>
        <translation>アメリカの英語</translation>
    </message>
    <message>
        <source>Everything was to be built.</source>
        <translation>すべてビルドする指定でした。</translation>
    </message>
    <message numerus="yes">
        <source>Exclude the {count} matching files one by one</source>
        <translation>
            <numerusform>一致する{count}個のファイルを1つずつ除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude them by hand.</source>
        <translation>手動で除外してください。</translation>
    </message>
    <message>
        <source>Exclude {files}</source>
        <translation>{files}を除外</translation>
    </message>
    <message>
        <source>Exclude {files} from {pack}</source>
        <translation>{pack}から{files}を除外</translation>
    </message>
    <message>
        <source>Files changed.</source>
        <translation>ファイルが変更されました。</translation>
    </message>
    <message>
        <source>Files that come later would ship: add an ignore rule to the project for them.</source>
        <translation>これから加わるファイルは配信されます。それらの無視ルールをプロジェクトに追加してください。</translation>
    </message>
    <message>
        <source>Find {folder} again in {place}</source>
        <translation>{place}で{folder}を再び見つける</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translation>空き容量を増やすか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>French in Belgium</source>
        <translation>ベルギーのフランス語</translation>
    </message>
    <message>
        <source>German in Switzerland</source>
        <translation>スイスのドイツ語</translation>
    </message>
    <message>
        <source>Give one of the manifests another name.</source>
        <translation>マニフェストの1つに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>ギリシャ語（Windows）</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Gzipアーカイブ</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>ヘブライ語（Windows）</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Host the packs at {server}</source>
        <translation>パックを{server}でホスト</translation>
    </message>
    <message>
        <source>How Steam compares builds means nothing here.</source>
        <translation>Steamのビルドの比較方法は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>How Steam publishes means nothing here.</source>
        <translation>Steamの公開方法は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>How Steam uploads means nothing here.</source>
        <translation>Steamのアップロード方法は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>How much Steam&apos;s tool says means nothing here.</source>
        <translation>Steamのツールの出力量は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>Ignore {pattern}</source>
        <translation>{pattern}を無視</translation>
    </message>
    <message>
        <source>Ignore {pattern} in this project</source>
        <translation>このプロジェクトで{pattern}を無視</translation>
    </message>
    <message>
        <source>Ignore {pattern} no longer</source>
        <translation>{pattern}の無視をやめる</translation>
    </message>
    <message>
        <source>India, English and Hindi</source>
        <translation>インド、英語とヒンディー語</translation>
    </message>
    <message>
        <source>India, Hindi in Latin script</source>
        <translation>インド、ラテン文字のヒンディー語</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Install Xcode, which brings it.</source>
        <translation>これを含むXcodeをインストールしてください。</translation>
    </message>
    <message>
        <source>Install it with “pip install lzfse”, or build the zip format only.</source>
        <translation>「pip install lzfse」でインストールするか、zip形式だけをビルドしてください。</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>It comes with Xcode on a Mac; for Linux, Apple offers it among its developer downloads.</source>
        <translation>MacではXcodeに含まれています。Linux用は、Appleがデベロッパ向けダウンロードで提供しています。</translation>
    </message>
    <message>
        <source>It does not say which files (LocalPath).</source>
        <translation>ファイルの指定（LocalPath）がありません。</translation>
    </message>
    <message>
        <source>It does not say which files.</source>
        <translation>ファイルの指定がありません。</translation>
    </message>
    <message>
        <source>It has a wildcard in the name of a folder, and where Steam stores such files is not known.</source>
        <translation>フォルダ名にワイルドカードがあり、Steamがそのようなファイルをどこに格納するかは不明です。</translation>
    </message>
    <message>
        <source>It is compressed in another way now.</source>
        <translation>圧縮方法が変わりました。</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam.</source>
        <translation>Steamでは[{condition}]の場合だけ有効です。</translation>
    </message>
    <message>
        <source>It is only for [{condition}] in Steam; in the manifest it is for all platforms.</source>
        <translation>Steamでは[{condition}]の場合だけ有効です。マニフェストではすべてのプラットフォームで有効です。</translation>
    </message>
    <message>
        <source>It is packed by {packer} now.</source>
        <translation>パッケージャが{packer}に変わりました。</translation>
    </message>
    <message>
        <source>It is still where it was. Remove it in your file manager if you want it gone.</source>
        <translation>元の場所に残っています。不要な場合は、ファイルマネージャで削除してください。</translation>
    </message>
    <message>
        <source>It names a place outside of the content root.</source>
        <translation>コンテンツルートの外の場所を指定しています。</translation>
    </message>
    <message>
        <source>It takes files from outside of the content root.</source>
        <translation>コンテンツルートの外からファイルを取り込んでいます。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>元のまま残しました。</translation>
    </message>
    <message>
        <source>It was not built before.</source>
        <translation>以前にビルドされていません。</translation>
    </message>
    <message>
        <source>Its packs are: {packs}.</source>
        <translation>あるパック: {packs}。</translation>
    </message>
    <message>
        <source>Its path has letters in it that no path has.</source>
        <translation>パスに、使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>JSON has no infinite or undefined numbers.</source>
        <translation>JSONでは、無限大や未定義の数値を使えません。</translation>
    </message>
    <message>
        <source>Japan, English</source>
        <translation>日本、英語</translation>
    </message>
    <message>
        <source>Japan, Japanese and English</source>
        <translation>日本、日本語と英語</translation>
    </message>
    <message>
        <source>KTX 2 texture</source>
        <translation>KTX 2テクスチャ</translation>
    </message>
    <message>
        <source>KTX texture</source>
        <translation>KTXテクスチャ</translation>
    </message>
    <message>
        <source>Keep my {files}</source>
        <translation>自分の{files}を残す</translation>
    </message>
    <message>
        <source>Keep the first</source>
        <translation>1つ目を残す</translation>
    </message>
    <message>
        <source>Keep the first ({name})</source>
        <translation>1つ目を残す（{name}）</translation>
    </message>
    <message>
        <source>Keep the first version in {file}</source>
        <translation>{file}で1つ目のバージョンを残す</translation>
    </message>
    <message>
        <source>Keep the second</source>
        <translation>2つ目を残す</translation>
    </message>
    <message>
        <source>Keep the second ({name})</source>
        <translation>2つ目を残す（{name}）</translation>
    </message>
    <message>
        <source>Keep the second version in {file}</source>
        <translation>{file}で2つ目のバージョンを残す</translation>
    </message>
    <message>
        <source>Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>韓国語（Windows）</translation>
    </message>
    <message>
        <source>LZ4 archive</source>
        <translation>LZ4アーカイブ</translation>
    </message>
    <message>
        <source>Leave it out of the packs.</source>
        <translation>パックから除外してください。</translation>
    </message>
    <message>
        <source>Leave out / \ : * ? &quot; &lt; &gt; | and a dot at the start.</source>
        <translation>/ \ : * ? &quot; &lt; &gt; |と先頭のピリオドは使えません。</translation>
    </message>
    <message>
        <source>Leave out problems of one kind</source>
        <translation>1種類の問題を除外</translation>
    </message>
    <message>
        <source>Leave out what is before the name.</source>
        <translation>名前の前にあるものを取り除いてください。</translation>
    </message>
    <message>
        <source>Leave {files} out of {pack}</source>
        <translation>{pack}から{files}を除外</translation>
    </message>
    <message>
        <source>Let the app do at its first start what the script does.</source>
        <translation>スクリプトが行うことは、アプリの初回起動時に行ってください。</translation>
    </message>
    <message>
        <source>Let the app itself treat files differently that are user-configurable or hidden.</source>
        <translation>ユーザが設定するファイルや隠しファイルは、アプリ側で区別して扱ってください。</translation>
    </message>
    <message>
        <source>Line {number} of the clipboard is no key and value: {line}</source>
        <translation>クリップボードの{number}行はキーと値ではありません: {line}</translation>
    </message>
    <message>
        <source>List packs by file name again</source>
        <translation>パックをファイル名順に戻す</translation>
    </message>
    <message>
        <source>Load {files} from disk</source>
        <translation>ディスクから{files}を読み込む</translation>
    </message>
    <message>
        <source>Look at its problems, and at the tools that the project is made for.</source>
        <translation>パックの問題と、プロジェクトの対象のツールを確認してください。</translation>
    </message>
    <message>
        <source>Look at its text.</source>
        <translation>テキストを確認してください。</translation>
    </message>
    <message>
        <source>Look at the file that it leads to.</source>
        <translation>リンク先のファイルを確認してください。</translation>
    </message>
    <message>
        <source>Look what it means for the files.</source>
        <translation>ファイルへの影響を確認してください。</translation>
    </message>
    <message>
        <source>Look what it means.</source>
        <translation>意味を確認してください。</translation>
    </message>
    <message>
        <source>Look whether it is.</source>
        <translation>そうであるか確認してください。</translation>
    </message>
    <message>
        <source>Look whether they are wanted.</source>
        <translation>必要なものか確認してください。</translation>
    </message>
    <message>
        <source>Look which is meant; add a selector if the file is to ship.</source>
        <translation>どちらの意味か確認し、配信する場合はセレクタを追加してください。</translation>
    </message>
    <message>
        <source>Mac icon</source>
        <translation>Macアイコン</translation>
    </message>
    <message>
        <source>Mac.</source>
        <translation>Mac。</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中国本土</translation>
    </message>
    <message>
        <source>Make 1 pack</source>
        <translation>1個のパックを作成</translation>
    </message>
    <message>
        <source>Make a pack of its own for them, or choose a source root above both.</source>
        <translation>それら用のパックを作成するか、両方より上位のソースルートを選択してください。</translation>
    </message>
    <message>
        <source>Make a pack of {folder}</source>
        <translation>{folder}からパックを作成</translation>
    </message>
    <message>
        <source>Make a pack of {script}</source>
        <translation>{script}からパックを作成</translation>
    </message>
    <message>
        <source>Make it essential, with both events</source>
        <translation>両方のイベントで必須にする</translation>
    </message>
    <message>
        <source>Make it on demand</source>
        <translation>オンデマンドにする</translation>
    </message>
    <message>
        <source>Make it prefetch, with both events</source>
        <translation>両方のイベントでプリフェッチにする</translation>
    </message>
    <message>
        <source>Make one with: pack-studio new FOLDER --name NAME</source>
        <translation>作成するコマンド: pack-studio new FOLDER --name NAME</translation>
    </message>
    <message>
        <source>Make the pack {pack}</source>
        <translation>パック{pack}を作成</translation>
    </message>
    <message>
        <source>Make the value a text.</source>
        <translation>値を文字列にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs</source>
        <translation>
            <numerusform>{count}個のパックを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make {count} packs of {folder}</source>
        <translation>
            <numerusform>{folder}から{count}個のパックを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make {packs} essential</source>
        <translation>{packs}を必須にする</translation>
    </message>
    <message>
        <source>Make {packs} on demand</source>
        <translation>{packs}をオンデマンドにする</translation>
    </message>
    <message>
        <source>Make {packs} prefetch</source>
        <translation>{packs}をプリフェッチにする</translation>
    </message>
    <message>
        <source>Make {pack} a family of its own</source>
        <translation>{pack}を独立したファミリーにする</translation>
    </message>
    <message>
        <source>Make {pack} a pack for all languages</source>
        <translation>{pack}をすべての言語のパックにする</translation>
    </message>
    <message numerus="yes">
        <source>Make {pack} in {count} languages</source>
        <translation>
            <numerusform>{pack}を{count}個の言語で作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {language} as not required for {family}</source>
        <translation>{family}で{language}を必須から外す</translation>
    </message>
    <message>
        <source>Mark {packs} as released</source>
        <translation>{packs}をリリース済みにする</translation>
    </message>
    <message>
        <source>Mend it and build again, or name the packs that are out with --pack.</source>
        <translation>修正して再びビルドするか、公開済みのパックを--packで指定してください。</translation>
    </message>
    <message>
        <source>Mend it first.</source>
        <translation>先に修正してください。</translation>
    </message>
    <message>
        <source>Mend it in the project&apos;s list of ignore rules.</source>
        <translation>プロジェクトの無視ルールのリストで修正してください。</translation>
    </message>
    <message>
        <source>Mend its text first; the problem list shows where it breaks.</source>
        <translation>先にテキストを修正してください。誤りの場所は問題のリストに表示されています。</translation>
    </message>
    <message>
        <source>Mend the script there, or look whether the manifest has what you mean.</source>
        <translation>スクリプトのその箇所を修正するか、マニフェストが意図どおりか確認してください。</translation>
    </message>
    <message>
        <source>Mend what it names, then build again.</source>
        <translation>示されている箇所を修正し、再びビルドしてください。</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message numerus="yes">
        <source>More than {count} braces are open here, so what is in them is not read.</source>
        <translation>
            <numerusform>ここで{count}個を超える波かっこが開かれているため、その中は読み込まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the profile {name}</source>
        <translation>プロファイル{name}を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move {count} packs in the list</source>
        <translation>
            <numerusform>{count}個のパックをリスト内で移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Move {files} to {folder}</source>
        <translation>{files}を{folder}に移動</translation>
    </message>
    <message>
        <source>Move {files} to {pack}</source>
        <translation>{files}を{pack}に移動</translation>
    </message>
    <message>
        <source>Move {key} in the user info of {pack}</source>
        <translation>{pack}のユーザ情報の{key}を移動</translation>
    </message>
    <message>
        <source>Move {name} in the list</source>
        <translation>{name}をリスト内で移動</translation>
    </message>
    <message>
        <source>Move {path} in {pack}</source>
        <translation>{pack}の{path}を移動</translation>
    </message>
    <message>
        <source>Move {selectors} in {pack}</source>
        <translation>{pack}内の{selectors}を移動</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON</source>
        <translation>NaNとInfinityはJSONではありません</translation>
    </message>
    <message>
        <source>Name a .packstudio file, or a folder that holds one.</source>
        <translation>.packstudioファイル、またはそれを含むフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name a .packstudio file.</source>
        <translation>.packstudioファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name a file, not a folder.</source>
        <translation>フォルダではなくファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name an .aar or .pack.zip file.</source>
        <translation>.aarまたは.pack.zipファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>1つを指定してください。</translation>
    </message>
    <message>
        <source>Name one project, or only manifests.</source>
        <translation>プロジェクト1つ、またはマニフェストだけを指定してください。</translation>
    </message>
    <message>
        <source>Name the .vdf file of a Steam depot.</source>
        <translation>Steamデポの.vdfファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the JSON file that describes a pack.</source>
        <translation>パックを記述したJSONファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the JSON file that describes the pack.</source>
        <translation>パックを記述したJSONファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the folder that holds a folder for each language.</source>
        <translation>言語ごとのフォルダが入ったフォルダを指定してください。</translation>
    </message>
    <message>
        <source>Name the project or manifest that it was made from.</source>
        <translation>作成元のプロジェクトまたはマニフェストを指定してください。</translation>
    </message>
    <message>
        <source>Name the script that begins with DepotBuild or DepotBuildConfig.</source>
        <translation>DepotBuildまたはDepotBuildConfigで始まるスクリプトを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Name the {count} folders and files in it one by one</source>
        <translation>
            <numerusform>中の{count}個のフォルダとファイルを1つずつ指定</numerusform>
        </translation>
    </message>
    <message>
        <source>Name {name} one by one</source>
        <translation>{name}を1つずつ指定</translation>
    </message>
    <message>
        <source>No file fits it now, so no selector is made of it.</source>
        <translation>現在一致するファイルがないため、セレクタは作成されません。</translation>
    </message>
    <message>
        <source>No file matches it now, so there is nothing to exclude.</source>
        <translation>現在一致するファイルがないため、除外するものはありません。</translation>
    </message>
    <message>
        <source>No folder has a language yet. Write one beside it.</source>
        <translation>まだ言語のあるフォルダがありません。フォルダの横に言語を書いてください。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視しているフォルダはありません。</translation>
    </message>
    <message>
        <source>No selector takes the files that match it, so there is nothing to exclude.</source>
        <translation>一致するファイルを取り込むセレクタがないため、除外するものはありません。</translation>
    </message>
    <message>
        <source>Norway, Bokmål</source>
        <translation>ノルウェー、ブークモール</translation>
    </message>
    <message>
        <source>Norway, Nynorsk</source>
        <translation>ノルウェー、ニーノシュク</translation>
    </message>
    <message>
        <source>Not selected.</source>
        <translation>選択されていません。</translation>
    </message>
    <message>
        <source>Notes of your own, for packs on your own server.</source>
        <translation>独自の情報。自社サーバのパック用です。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing changed since it was built.</source>
        <translation>ビルド以後、何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing is to be done for it.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Ask where this archive comes from.</source>
        <translation>展開した内容は残していません。このアーカイブの入手元を確認してください。</translation>
    </message>
    <message>
        <source>Nothing was changed for it.</source>
        <translation>そのために変更されたものはありません。</translation>
    </message>
    <message>
        <source>Nothing was renamed.</source>
        <translation>名前は変更されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the rows that are meant.</source>
        <translation>何も取り込まれませんでした。必要な行だけをコピーしてください。</translation>
    </message>
    <message>
        <source>Nothing was taken. Write each value as its key, a tab, and the value.</source>
        <translation>何も取り込まれませんでした。各値を、キー、タブ、値の順に書いてください。</translation>
    </message>
    <message>
        <source>Of 1 file, {changes}.</source>
        <translation>1個のファイルのうち、{changes}。</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} files, {changes}.</source>
        <translation>
            <numerusform>{count}個のファイルのうち、{changes}。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file that is stored under another path.</source>
        <translation>別のパスに格納される1個のファイル。</translation>
    </message>
    <message>
        <source>One file to leave out.</source>
        <translation>除外する1個のファイル。</translation>
    </message>
    <message>
        <source>One file, stored under the path it has.</source>
        <translation>元のパスのまま格納される1個のファイル。</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>開き直してください。</translation>
    </message>
    <message>
        <source>Open it in the program that it comes from and save it again.</source>
        <translation>作成元のプログラムで開いて、保存し直してください。</translation>
    </message>
    <message>
        <source>Open it instead.</source>
        <translation>代わりに開いてください。</translation>
    </message>
    <message>
        <source>Open it with another program.</source>
        <translation>別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Open that one, or choose another folder.</source>
        <translation>そのプロジェクトを開くか、別のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Open the tab Text.</source>
        <translation>「テキスト」タブを開いてください。</translation>
    </message>
    <message>
        <source>Or choose Pack Studio as the packager in the project settings (--engine studio).</source>
        <translation>または、プロジェクト設定でパッケージャにPack Studioを選択してください（--engine studio）。</translation>
    </message>
    <message>
        <source>Pack Studio opens Apple Archives (.aar) and its own open packs (.pack.zip).</source>
        <translation>Pack Studioで開けるのは、Apple Archive（.aar）とPack Studioのオープンパック（.pack.zip）です。</translation>
    </message>
    <message>
        <source>Pack Studio&apos;s own packager can make it: choose it in the project settings (--engine studio).</source>
        <translation>Pack Studio自体のパッケージャで作成できます。プロジェクト設定で選択してください（--engine studio）。</translation>
    </message>
    <message>
        <source>Paste {selectors} into {pack}</source>
        <translation>{pack}に{selectors}をペースト</translation>
    </message>
    <message>
        <source>Paths below {folder} do not say {tag}, so they are not compared with other languages&apos;.</source>
        <translation>{folder}以下のパスに{tag}が含まれないため、ほかの言語のパスと比較されません。</translation>
    </message>
    <message>
        <source>People who get no packs with a language download {amounts}.</source>
        <translation>言語のあるパックを受け取らない人のダウンロード: {amounts}。</translation>
    </message>
    <message>
        <source>People with the app in {language} download {amounts}.</source>
        <translation>アプリが{language}の人のダウンロード: {amounts}。</translation>
    </message>
    <message>
        <source>Photoshop (large document)</source>
        <translation>Photoshop（ビッグドキュメント）</translation>
    </message>
    <message>
        <source>Photoshop, {depth} bit</source>
        <translation>Photoshop、{depth}ビット</translation>
    </message>
    <message>
        <source>Point the link somewhere else.</source>
        <translation>リンク先を別の場所にしてください。</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Put it back, or check that its disk is connected.</source>
        <translation>元に戻すか、ディスクが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>Put it into a file of the pack, or write it into the text of the manifest.</source>
        <translation>パックのファイルに入れるか、マニフェストのテキストに書いてください。</translation>
    </message>
    <message>
        <source>Put {pack} into the family of its ID</source>
        <translation>{pack}をIDによるファミリーに入れる</translation>
    </message>
    <message>
        <source>Put {pack} into the family {family}</source>
        <translation>{pack}をファミリー{family}に入れる</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>読み込み直してください。</translation>
    </message>
    <message>
        <source>Read it as Windows text (“{sample}”) and write UTF-8</source>
        <translation>Windowsのテキスト（「{sample}」）として読み込み、UTF-8で書く</translation>
    </message>
    <message>
        <source>Remove it where it lies, or ask for permission to read it.</source>
        <translation>元の場所で削除するか、読み込みのアクセス権を依頼してください。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>カンマを削除</translation>
    </message>
    <message>
        <source>Remove the events</source>
        <translation>イベントを削除</translation>
    </message>
    <message>
        <source>Remove the exclusion</source>
        <translation>除外を削除</translation>
    </message>
    <message>
        <source>Remove the family {family} ({packs}, {held})</source>
        <translation>ファミリー{family}を削除（{packs}、{held}）</translation>
    </message>
    <message>
        <source>Remove the first {key} (line {line})</source>
        <translation>1つ目の{key}を削除（{line}行）</translation>
    </message>
    <message>
        <source>Remove the language</source>
        <translation>言語を削除</translation>
    </message>
    <message>
        <source>Remove the pack {pack} ({held})</source>
        <translation>パック{pack}を削除（{held}）</translation>
    </message>
    <message>
        <source>Remove the profile {name}</source>
        <translation>プロファイル{name}を削除</translation>
    </message>
    <message>
        <source>Remove the second one</source>
        <translation>2つ目を削除</translation>
    </message>
    <message>
        <source>Remove the second {key} (line {line})</source>
        <translation>2つ目の{key}を削除（{line}行）</translation>
    </message>
    <message>
        <source>Remove the selector</source>
        <translation>セレクタを削除</translation>
    </message>
    <message>
        <source>Remove the selector {selector}</source>
        <translation>セレクタ{selector}を削除</translation>
    </message>
    <message>
        <source>Remove the zero bytes</source>
        <translation>ゼロバイトを削除</translation>
    </message>
    <message>
        <source>Remove them from the one and add them to the other.</source>
        <translation>一方から削除し、もう一方に追加してください。</translation>
    </message>
    <message>
        <source>Remove them, or write them into the text of the manifest.</source>
        <translation>削除するか、マニフェストのテキストに書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} ignore rules</source>
        <translation>
            <numerusform>{count}個の無視ルールを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove {count} selectors that add nothing</source>
        <translation>
            <numerusform>何も追加しない{count}個のセレクタを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove {files} from {pack}</source>
        <translation>{pack}から{files}を削除</translation>
    </message>
    <message>
        <source>Remove {kind} from the settings</source>
        <translation>設定から{kind}を削除</translation>
    </message>
    <message>
        <source>Remove {packs} ({held})</source>
        <translation>{packs}を削除（{held}）</translation>
    </message>
    <message>
        <source>Remove {path} from {pack}</source>
        <translation>{pack}から{path}を削除</translation>
    </message>
    <message>
        <source>Remove {selectors} from {pack}</source>
        <translation>{pack}から{selectors}を削除</translation>
    </message>
    <message>
        <source>Remove {values} from the user info of {pack}</source>
        <translation>{pack}のユーザ情報から{values}を削除</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <source>Rename a pack</source>
        <translation>パック名を変更</translation>
    </message>
    <message>
        <source>Rename a pack to {pack}</source>
        <translation>パック名を{pack}に変更</translation>
    </message>
    <message>
        <source>Rename it by hand.</source>
        <translation>手動で名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename it without the colon.</source>
        <translation>コロンのない名前に変更してください。</translation>
    </message>
    <message>
        <source>Rename it, or the folder that it is in.</source>
        <translation>名前を変更するか、入っているフォルダの名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename the family {family} to {name}</source>
        <translation>ファミリー名を{family}から{name}に変更</translation>
    </message>
    <message>
        <source>Rename the profile {old} to {new}</source>
        <translation>プロファイル名を{old}から{new}に変更</translation>
    </message>
    <message>
        <source>Rename them one by one.</source>
        <translation>1つずつ名前を変更してください。</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>名前を{name}に変更</translation>
    </message>
    <message>
        <source>Rename {key} to {new} in the user info of {pack}</source>
        <translation>{pack}のユーザ情報で{key}の名前を{new}に変更</translation>
    </message>
    <message>
        <source>Replace {old} by {new}</source>
        <translation>{old}を{new}に置き換える</translation>
    </message>
    <message>
        <source>Save it again in the program that it comes from, or remove it.</source>
        <translation>作成元のプログラムで保存し直すか、削除してください。</translation>
    </message>
    <message>
        <source>Save soon: until then the changes are only in this window.</source>
        <translation>早めに保存してください。保存するまで、変更はこのウインドウにしかありません。</translation>
    </message>
    <message>
        <source>Say in a line why it is fine, and who you are.</source>
        <translation>問題ない理由と自分の名前を1行で書いてください。</translation>
    </message>
    <message>
        <source>See what is: pack-studio inspect {archive}</source>
        <translation>中にあるものを見るコマンド: pack-studio inspect {archive}</translation>
    </message>
    <message>
        <source>Serbia, Cyrillic script</source>
        <translation>セルビア、キリル文字</translation>
    </message>
    <message>
        <source>Serbia, Latin script</source>
        <translation>セルビア、ラテン文字</translation>
    </message>
    <message>
        <source>Set the language of {pack} to {language}</source>
        <translation>{pack}の言語を{language}に設定</translation>
    </message>
    <message>
        <source>Set the source root of the pack where that is not meant.</source>
        <translation>意図と異なる場合は、パックのソースルートを設定してください。</translation>
    </message>
    <message>
        <source>Set the source root of the pack.</source>
        <translation>パックのソースルートを設定してください。</translation>
    </message>
    <message>
        <source>Set the source root of {pack}</source>
        <translation>{pack}のソースルートを設定</translation>
    </message>
    <message>
        <source>Set the source root, and look at the selectors once the files are there.</source>
        <translation>ソースルートを設定し、ファイルができたらセレクタを確認してください。</translation>
    </message>
    <message>
        <source>Singapore, English and Chinese</source>
        <translation>シンガポール、英語と中国語</translation>
    </message>
    <message>
        <source>Somebody without a language</source>
        <translation>言語のない人</translation>
    </message>
    <message>
        <source>Start it once in a terminal to see why: {name} --version. {hint}</source>
        <translation>ターミナルで一度起動すると理由が分かります: {name} --version。{hint}</translation>
    </message>
    <message>
        <source>Starts with the installation and may go on after it.</source>
        <translation>インストール中に始まり、インストール後も続くことがあります。</translation>
    </message>
    <message>
        <source>Stop watching {folder}</source>
        <translation>{folder}の監視を停止</translation>
    </message>
    <message>
        <source>Store as {name}</source>
        <translation>{name}として格納</translation>
    </message>
    <message>
        <source>Support systems from OS {os} on</source>
        <translation>OS {os}以降のシステムに対応</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Take all of the folder {folder}</source>
        <translation>フォルダ{folder}をすべて取り込む</translation>
    </message>
    <message>
        <source>Take back {pattern}</source>
        <translation>{pattern}の無視を打ち消す</translation>
    </message>
    <message>
        <source>Take it as a file</source>
        <translation>ファイルとして取り込む</translation>
    </message>
    <message>
        <source>Take it as a folder</source>
        <translation>フォルダとして取り込む</translation>
    </message>
    <message>
        <source>Take it back from version control or a backup; nothing was changed.</source>
        <translation>バージョン管理またはバックアップから復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Take it out of the manifest folder.</source>
        <translation>マニフェストフォルダから取り出してください。</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup, or compare the built packs themselves.</source>
        <translation>台帳をバージョン管理またはバックアップから復元するか、ビルドしたパック自体を比較してください。</translation>
    </message>
    <message>
        <source>Take the ledger back from version control or a backup.</source>
        <translation>台帳をバージョン管理またはバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Take the protection off (or check the file out, if your team does that), then save again.</source>
        <translation>保護を解除して（チームの運用によってはファイルをチェックアウトして）から、保存し直してください。</translation>
    </message>
    <message>
        <source>Take {platform} from the platforms of {packs}</source>
        <translation>{packs}のプラットフォームから{platform}を外す</translation>
    </message>
    <message>
        <source>Tape archive</source>
        <translation>Tapeアーカイブ</translation>
    </message>
    <message>
        <source>The ID {id} has letters that an ID cannot have, so the pack is called {new}.</source>
        <translation>ID {id}には使えない文字が含まれるため、パックの名前は{new}になります。</translation>
    </message>
    <message>
        <source>The ID {id} is used already, so the pack is called {new}.</source>
        <translation>ID {id}はすでに使われているため、パックの名前は{new}になります。</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} characters, which is more than a table of values.</source>
        <translation>
            <numerusform>クリップボードの内容は{count}文字で、値の表としては多すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds {count} lines; at most {most} values are taken at once.</source>
        <translation>
            <numerusform>クリップボードの内容は{count}行です。一度に取り込める値は{most}個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The condition [{condition}] belongs to nothing.</source>
        <translation>条件[{condition}]の対象がありません。</translation>
    </message>
    <message>
        <source>The file has no path that a disk can have.</source>
        <translation>このファイルのパスは、ディスクに存在できない形です。</translation>
    </message>
    <message>
        <source>The files whose names fit a pattern.</source>
        <translation>名前がパターンに一致するファイル。</translation>
    </message>
    <message>
        <source>The folder for Apple&apos;s packager</source>
        <translation>Appleのパッケージャ用のフォルダ</translation>
    </message>
    <message>
        <source>The folder that all paths below count from.</source>
        <translation>下のすべてのパスの基準となるフォルダ。</translation>
    </message>
    <message>
        <source>The folder {folder} is write-protected for you, so nothing can be changed here.</source>
        <translation>フォルダ{folder}への書き込みが許可されていないため、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>The folder {folder} with the manifests is not there.</source>
        <translation>マニフェストのフォルダ{folder}がありません。</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>The manifest changed.</source>
        <translation>マニフェストが変更されました。</translation>
    </message>
    <message>
        <source>The name * stands for all families.</source>
        <translation>名前*はすべてのファミリーを表します。</translation>
    </message>
    <message>
        <source>The name by which the app asks for this pack.</source>
        <translation>アプリがこのパックを要求するときの名前。</translation>
    </message>
    <message>
        <source>The name is the asset pack ID that you chose.</source>
        <translation>名前は、選択したアセットパックIDです。</translation>
    </message>
    <message>
        <source>The name of the family has something in it that is no text.</source>
        <translation>ファミリー名に、テキストではないものが含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the family has {count} characters.</source>
        <translation>
            <numerusform>ファミリー名が{count}文字あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the packs can have {{folder}}, {{tag}} and {{language}}, but not {word}.</source>
        <translation>パックの名前には{{folder}}、{{tag}}、{{language}}を使えますが、{word}は使えません。</translation>
    </message>
    <message>
        <source>The name of the packs has a bracket that makes no sense.</source>
        <translation>パックの名前に、意味の通らないかっこがあります。</translation>
    </message>
    <message>
        <source>The name of the packs needs {{tag}} or {{language}} in it, or all would be called the same.</source>
        <translation>パックの名前には{{tag}}または{{language}}が必要です。ないと、すべて同じ名前になります。</translation>
    </message>
    <message>
        <source>The one language that the pack is for.</source>
        <translation>パックの対象となる1つの言語。</translation>
    </message>
    <message>
        <source>The pack that was built before is not there any more, or was changed.</source>
        <translation>以前にビルドされたパックがなくなったか、変更されました。</translation>
    </message>
    <message>
        <source>The packs are: {packs}.</source>
        <translation>あるパック: {packs}。</translation>
    </message>
    <message>
        <source>The packs have no name yet.</source>
        <translation>パックの名前がまだありません。</translation>
    </message>
    <message>
        <source>The path that the file is stored under.</source>
        <translation>ファイルの格納先のパス。</translation>
    </message>
    <message>
        <source>The path that the folder is stored under.</source>
        <translation>フォルダの格納先のパス。</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project cannot have this: {reason}.</source>
        <translation>プロジェクトにこれは設定できません: {reason}。</translation>
    </message>
    <message>
        <source>The script excludes this file, so no selector is made of it.</source>
        <translation>スクリプトがこのファイルを除外しているため、セレクタは作成されません。</translation>
    </message>
    <message>
        <source>The script names no content root, so paths count from its own folder.</source>
        <translation>スクリプトにコンテンツルートの指定がないため、パスはスクリプトのフォルダを基準とします。</translation>
    </message>
    <message>
        <source>The systems that get the pack.</source>
        <translation>パックを受け取るシステム。</translation>
    </message>
    <message>
        <source>The tab Text shows it.</source>
        <translation>「テキスト」タブに表示されています。</translation>
    </message>
    <message>
        <source>The text around this place cannot be read as JSON. Mend it there first.</source>
        <translation>この箇所の周辺のテキストをJSONとして読み込めません。先にその箇所を修正してください。</translation>
    </message>
    <message>
        <source>The text ends before the braces of line {line} are closed.</source>
        <translation>{line}行の波かっこが閉じられる前に、テキストが終わっています。</translation>
    </message>
    <message>
        <source>The text is not UTF-8, so names with other letters than English ones may be read wrong.</source>
        <translation>テキストがUTF-8ではないため、英字以外の名前が正しく読み込まれないことがあります。</translation>
    </message>
    <message>
        <source>The text of this value cannot be read as JSON. Mend it there first.</source>
        <translation>この値のテキストをJSONとして読み込めません。先にその箇所を修正してください。</translation>
    </message>
    <message>
        <source>The unsaved work on {project}</source>
        <translation>{project}の未保存の作業</translation>
    </message>
    <message>
        <source>The value needs a key, by which the app finds it.</source>
        <translation>値には、アプリが見つけるためのキーが必要です。</translation>
    </message>
    <message>
        <source>The whole manifest cannot be removed.</source>
        <translation>マニフェスト全体は削除できません。</translation>
    </message>
    <message>
        <source>There are builds {builds}.</source>
        <translation>ビルド{builds}があります。</translation>
    </message>
    <message>
        <source>There are builds {first} to {last}.</source>
        <translation>ビルド{first}から{last}があります。</translation>
    </message>
    <message>
        <source>There are older ones and builds {builds}.</source>
        <translation>古いビルドと、ビルド{builds}があります。</translation>
    </message>
    <message>
        <source>There is build {build} only.</source>
        <translation>ビルド{build}だけがあります。</translation>
    </message>
    <message>
        <source>There is no manifest in this text.</source>
        <translation>このテキストにはマニフェストがありません。</translation>
    </message>
    <message>
        <source>There is no user info in this manifest any more.</source>
        <translation>このマニフェストには、もうユーザ情報がありません。</translation>
    </message>
    <message>
        <source>There is no {field} in this manifest.</source>
        <translation>このマニフェストには{field}がありません。</translation>
    </message>
    <message>
        <source>This file holds two versions of some lines. Keep one of them first.</source>
        <translation>このファイルには、2つのバージョンが残っている行があります。先に片方を選んでください。</translation>
    </message>
    <message>
        <source>This file is not UTF-8. Save it as UTF-8 first.</source>
        <translation>このファイルはUTF-8ではありません。先にUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>This number is too large for JSON to be read back.</source>
        <translation>この数値は、JSONから読み戻すには大きすぎます。</translation>
    </message>
    <message>
        <source>This profile is not in the project any more.</source>
        <translation>このプロファイルはもうプロジェクトにありません。</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watched folders is used up.</source>
        <translation>システムの監視フォルダ数の上限に達しました。</translation>
    </message>
    <message>
        <source>This system&apos;s limit of watching programs is used up.</source>
        <translation>システムの監視プログラム数の上限に達しました。</translation>
    </message>
    <message>
        <source>This text cannot be edited value by value.</source>
        <translation>このテキストは値ごとに編集できません。</translation>
    </message>
    <message>
        <source>This text has characters in it that cannot be seen.</source>
        <translation>このテキストには見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>This text has half a character in it, which UTF-8 cannot hold.</source>
        <translation>このテキストに、UTF-8で表せない不完全な文字があります。</translation>
    </message>
    <message numerus="yes">
        <source>This text has {count} characters; values here have at most {most}.</source>
        <translation>
            <numerusform>このテキストは{count}文字です。ここの値は{most}文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This value can be changed in the text only.</source>
        <translation>この値はテキストでだけ変更できます。</translation>
    </message>
    <message>
        <source>This value is nested too deeply for a manifest.</source>
        <translation>この値は、マニフェストには入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Treat problems of one kind as errors</source>
        <translation>1種類の問題をエラーとして扱う</translation>
    </message>
    <message>
        <source>Treat problems of one kind as notes</source>
        <translation>1種類の問題を注記として扱う</translation>
    </message>
    <message>
        <source>Treat problems of one kind as usual</source>
        <translation>1種類の問題を通常どおりに扱う</translation>
    </message>
    <message>
        <source>Treat problems of one kind as warnings</source>
        <translation>1種類の問題を警告として扱う</translation>
    </message>
    <message>
        <source>Treat {kind} as usual</source>
        <translation>{kind}を通常どおりに扱う</translation>
    </message>
    <message>
        <source>TrueType collection</source>
        <translation>TrueTypeコレクション</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>トルコ語（Windows）</translation>
    </message>
    <message>
        <source>Two of these files would get one name, or one of them two.</source>
        <translation>2個のファイルが同じ名前になるか、1個のファイルが2つの名前になります。</translation>
    </message>
    <message>
        <source>Type it anew.</source>
        <translation>入力し直してください。</translation>
    </message>
    <message>
        <source>Type one, such as: German in Switzerland.</source>
        <translation>「スイスのドイツ語」のように入力してください。</translation>
    </message>
    <message>
        <source>US Spanish</source>
        <translation>アメリカのスペイン語</translation>
    </message>
    <message>
        <source>USDZ scene</source>
        <translation>USDZシーン</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>Undo brings back what was removed. What cannot be read is named in the list of problems.</source>
        <translation>「取り消す」で削除したものが戻ります。読み込めないものは問題のリストにあります。</translation>
    </message>
    <message>
        <source>Unpack it to work with its files.</source>
        <translation>中のファイルを使うには展開してください。</translation>
    </message>
    <message>
        <source>Update Pack Studio on this computer; the project was not touched.</source>
        <translation>このコンピュータのPack Studioをアップデートしてください。プロジェクトは変更されていません。</translation>
    </message>
    <message>
        <source>Use the ID {id}</source>
        <translation>ID {id}を使う</translation>
    </message>
    <message>
        <source>Use the ID {id} again</source>
        <translation>ID {id}を再び使う</translation>
    </message>
    <message>
        <source>Use the project&apos;s source root for {pack}</source>
        <translation>{pack}にプロジェクトのソースルートを使う</translation>
    </message>
    <message numerus="yes">
        <source>Use {count} of them at most.</source>
        <translation>
            <numerusform>使えるのは{count}個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use {new}</source>
        <translation>{new}を使う</translation>
    </message>
    <message>
        <source>Wait until it has finished. If nothing runs there any more, remove {path}.</source>
        <translation>終わるまで待ってください。そこで何も実行されていない場合は、{path}を削除してください。</translation>
    </message>
    <message>
        <source>Wait until it is complete, then try again.</source>
        <translation>完全に書き込まれるのを待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>Wait until the file is complete, then build again.</source>
        <translation>ファイルが完全に書き込まれるのを待ってから、再びビルドしてください。</translation>
    </message>
    <message>
        <source>Watch {folders}</source>
        <translation>{folders}を監視</translation>
    </message>
    <message>
        <source>Watching ended unexpectedly.</source>
        <translation>監視が予期せず終了しました。</translation>
    </message>
    <message>
        <source>WavPack sound</source>
        <translation>WavPackサウンド</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>西ヨーロッパ言語（Mac）</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>西ヨーロッパ言語（Windows）</translation>
    </message>
    <message>
        <source>When somebody installs the app for the first time.</source>
        <translation>アプリを初めてインストールしたとき。</translation>
    </message>
    <message>
        <source>When somebody updates the app.</source>
        <translation>アプリをアップデートしたとき。</translation>
    </message>
    <message>
        <source>When the pack is downloaded.</source>
        <translation>パックがダウンロードされる時期。</translation>
    </message>
    <message>
        <source>Where Steam keeps its logs means nothing here.</source>
        <translation>Steamのログの保存場所は、ここでは意味がありません。</translation>
    </message>
    <message>
        <source>Which files the pack ships.</source>
        <translation>パックが配信するファイル。</translation>
    </message>
    <message>
        <source>Write / behind a folder, and [ ] for a space at the end.</source>
        <translation>フォルダの後には/を、末尾の空白には[ ]を書いてください。</translation>
    </message>
    <message>
        <source>Write / between a folder and what is in it.</source>
        <translation>フォルダとその中のものの間に/を書いてください。</translation>
    </message>
    <message>
        <source>Write /art, not C:/art.</source>
        <translation>C:/artではなく/artと書いてください。</translation>
    </message>
    <message>
        <source>Write [a-z].</source>
        <translation>[a-z]と書いてください。</translation>
    </message>
    <message>
        <source>Write \# for a name that begins with it.</source>
        <translation>#で始まる名前には\#と書いてください。</translation>
    </message>
    <message>
        <source>Write ] where it ends, or \[ for a name that has a bracket in it.</source>
        <translation>終わりに]を書くか、名前に角かっこがある場合は\[と書いてください。</translation>
    </message>
    <message>
        <source>Write a name behind it, such as *.psd.</source>
        <translation>*.psdのように、後に名前を書いてください。</translation>
    </message>
    <message>
        <source>Write a name, or *.psd for all files that end so.</source>
        <translation>名前を書くか、その末尾を持つすべてのファイルには*.psdのように書いてください。</translation>
    </message>
    <message>
        <source>Write a name, or *.psd.</source>
        <translation>名前または*.psdを書いてください。</translation>
    </message>
    <message>
        <source>Write a short word.</source>
        <translation>短い語を書いてください。</translation>
    </message>
    <message>
        <source>Write another key, or change the value that is there.</source>
        <translation>別のキーを書くか、既存の値を変更してください。</translation>
    </message>
    <message>
        <source>Write digits, with a dot before decimals: 1.5. Or make the value a text.</source>
        <translation>1.5のように、数字で小数点にはピリオドを使って書いてください。または、値を文字列にしてください。</translation>
    </message>
    <message>
        <source>Write each depot into a script of its own, and convert those.</source>
        <translation>各デポを別々のスクリプトに書き、それらを変換してください。</translation>
    </message>
    <message>
        <source>Write forward slashes</source>
        <translation>スラッシュで書く</translation>
    </message>
    <message>
        <source>Write it as UTF-8</source>
        <translation>UTF-8で書く</translation>
    </message>
    <message>
        <source>Write it as a list</source>
        <translation>リストとして書く</translation>
    </message>
    <message>
        <source>Write it relative to the manifest</source>
        <translation>マニフェストからの相対パスで書く</translation>
    </message>
    <message>
        <source>Write letters and accents joined</source>
        <translation>文字とアクセント記号を結合して書く</translation>
    </message>
    <message>
        <source>Write one, such as voices.</source>
        <translation>voicesのような名前を書いてください。</translation>
    </message>
    <message>
        <source>Write sourceRoot relative to the manifest.</source>
        <translation>sourceRootはマニフェストからの相対パスで書いてください。</translation>
    </message>
    <message>
        <source>Write {name} as on disk</source>
        <translation>{name}をディスク上のとおりに書く</translation>
    </message>
    <message>
        <source>Write {new}</source>
        <translation>{new}と書く</translation>
    </message>
    <message>
        <source>Write {new} instead of {old}</source>
        <translation>{old}を{new}に書き換える</translation>
    </message>
    <message>
        <source>Write {value} as text</source>
        <translation>{value}を文字列として書く</translation>
    </message>
    <message>
        <source>XZ archive</source>
        <translation>XZアーカイブ</translation>
    </message>
    <message>
        <source>You can look at everything, and build where the packs can be written.</source>
        <translation>すべて閲覧でき、パックを書き込める場所ならビルドもできます。</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zipアーカイブ</translation>
    </message>
    <message>
        <source>Zstandard archive</source>
        <translation>Zstandardアーカイブ</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zipアーカイブ</translation>
    </message>
    <message>
        <source>a Blender document</source>
        <translation>Blender書類</translation>
    </message>
    <message>
        <source>a CAF sound</source>
        <translation>CAFサウンド</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP書類</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG画像</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDIファイル</translation>
    </message>
    <message>
        <source>a Matroska film</source>
        <translation>Matroskaムービー</translation>
    </message>
    <message>
        <source>a Metal library</source>
        <translation>Metalライブラリ</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop書類</translation>
    </message>
    <message>
        <source>a QuickTime film</source>
        <translation>QuickTimeムービー</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>a Radiance HDR picture</source>
        <translation>Radiance HDR画像</translation>
    </message>
    <message>
        <source>a TrueType font</source>
        <translation>TrueTypeフォント</translation>
    </message>
    <message>
        <source>a USD scene</source>
        <translation>USDシーン</translation>
    </message>
    <message>
        <source>a USDZ model</source>
        <translation>USDZモデル</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>WAVサウンド</translation>
    </message>
    <message>
        <source>a WebM film</source>
        <translation>WebMムービー</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>Windows Mediaファイル</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandardアーカイブ</translation>
    </message>
    <message>
        <source>a block is cut short</source>
        <translation>ブロックが途中で切れています</translation>
    </message>
    <message>
        <source>a byte order mark</source>
        <translation>バイト順マーク</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2アーカイブ</translation>
    </message>
    <message>
        <source>a colon is missing after this key</source>
        <translation>このキーの後にコロンがありません</translation>
    </message>
    <message>
        <source>a comma is missing before this value</source>
        <translation>この値の前にカンマがありません</translation>
    </message>
    <message>
        <source>a comment begins with // and not with #</source>
        <translation>コメントは#ではなく//で始めます</translation>
    </message>
    <message>
        <source>a control character stands in this text and must be escaped</source>
        <translation>このテキストの制御文字はエスケープが必要です</translation>
    </message>
    <message>
        <source>a copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>a device or a socket</source>
        <translation>デバイスまたはソケット</translation>
    </message>
    <message>
        <source>a dot</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a file has no name</source>
        <translation>名前のないファイルがあります</translation>
    </message>
    <message>
        <source>a file left behind by a program</source>
        <translation>プログラムが残したファイル</translation>
    </message>
    <message>
        <source>a file selector</source>
        <translation>1個のファイルセレクタ</translation>
    </message>
    <message>
        <source>a file&apos;s 64-bit sizes are cut short</source>
        <translation>ファイルの64ビットのサイズが途中で切れています</translation>
    </message>
    <message>
        <source>a file&apos;s bytes are cut short</source>
        <translation>ファイルのバイトが途中で切れています</translation>
    </message>
    <message>
        <source>a file&apos;s bytes run into what follows them</source>
        <translation>ファイルのバイトが次のデータと重なっています</translation>
    </message>
    <message>
        <source>a file&apos;s extra fields are damaged</source>
        <translation>ファイルの拡張フィールドが破損しています</translation>
    </message>
    <message>
        <source>a file&apos;s header contradicts the zip&apos;s directory</source>
        <translation>ファイルのヘッダがzipのディレクトリと矛盾しています</translation>
    </message>
    <message>
        <source>a file&apos;s header is missing</source>
        <translation>ファイルのヘッダがありません</translation>
    </message>
    <message>
        <source>a file&apos;s name is not UTF-8</source>
        <translation>ファイル名がUTF-8ではありません</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>a folder has content</source>
        <translation>内容のあるフォルダがあります</translation>
    </message>
    <message>
        <source>a folder would have to be made beside {name}</source>
        <translation>{name}と並べてフォルダを作成する必要があります</translation>
    </message>
    <message>
        <source>a font collection</source>
        <translation>フォントコレクション</translation>
    </message>
    <message>
        <source>a glTF model</source>
        <translation>glTFモデル</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzipアーカイブ</translation>
    </message>
    <message>
        <source>a header of {size} bytes is too long</source>
        <translation>{size}バイトのヘッダは長すぎます</translation>
    </message>
    <message>
        <source>a hyphen stands first or last</source>
        <translation>ハイフンが先頭または末尾にあります</translation>
    </message>
    <message>
        <source>a key in double quotation marks belongs here</source>
        <translation>ここには二重引用符で囲んだキーが必要です</translation>
    </message>
    <message>
        <source>a known file</source>
        <translation>既知のファイル</translation>
    </message>
    <message>
        <source>a large Photoshop document</source>
        <translation>大きいPhotoshop書類</translation>
    </message>
    <message>
        <source>a leading space</source>
        <translation>先頭の空白</translation>
    </message>
    <message>
        <source>a left-to-right mark</source>
        <translation>左から右へのマーク</translation>
    </message>
    <message>
        <source>a link&apos;s target is not UTF-8</source>
        <translation>リンク先がUTF-8ではありません</translation>
    </message>
    <message>
        <source>a link&apos;s target is too long</source>
        <translation>リンク先が長すぎます</translation>
    </message>
    <message>
        <source>a list of packs</source>
        <translation>パックのリスト</translation>
    </message>
    <message>
        <source>a narrow non-breaking space</source>
        <translation>狭いノーブレークスペース</translation>
    </message>
    <message>
        <source>a new build differs from byte {offset} on</source>
        <translation>新しいビルドは{offset}バイト目から異なります</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>ノーブレークスペース</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a part of its path is a file, not a folder</source>
        <translation>パスの途中がフォルダではなくファイルです</translation>
    </message>
    <message>
        <source>a path has no NUL in it</source>
        <translation>パスにNULは使えません</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>パイプ</translation>
    </message>
    <message>
        <source>a problem of {place}</source>
        <translation>{place}の問題</translation>
    </message>
    <message>
        <source>a program for Apple systems</source>
        <translation>Appleのシステム用のプログラム</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>Linux用のプログラム</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>Windows用のプログラム</translation>
    </message>
    <message>
        <source>a property list</source>
        <translation>プロパティリスト</translation>
    </message>
    <message>
        <source>a right-to-left mark</source>
        <translation>右から左へのマーク</translation>
    </message>
    <message>
        <source>a slash</source>
        <translation>スラッシュ</translation>
    </message>
    <message>
        <source>a soft hyphen</source>
        <translation>ソフトハイフン</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>a stored file has two sizes</source>
        <translation>無圧縮のファイルに2つのサイズがあります</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a tape archive</source>
        <translation>tapeアーカイブ</translation>
    </message>
    <message>
        <source>a text of {size} bytes does not fit into a field</source>
        <translation>{size}バイトのテキストはフィールドに収まりません</translation>
    </message>
    <message>
        <source>a web font</source>
        <translation>Webフォント</translation>
    </message>
    <message>
        <source>a window of {person} on {computer}</source>
        <translation>{computer}での{person}のウインドウ</translation>
    </message>
    <message>
        <source>a window on {computer}</source>
        <translation>{computer}のウインドウ</translation>
    </message>
    <message>
        <source>a word joiner</source>
        <translation>単語結合子</translation>
    </message>
    <message>
        <source>a zero-width joiner</source>
        <translation>ゼロ幅接合子</translation>
    </message>
    <message>
        <source>a zero-width non-joiner</source>
        <translation>ゼロ幅非接合子</translation>
    </message>
    <message>
        <source>a zero-width space</source>
        <translation>ゼロ幅スペース</translation>
    </message>
    <message>
        <source>a {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>a {kind} file</source>
        <translation>{kind}ファイル</translation>
    </message>
    <message>
        <source>a {kind} picture</source>
        <translation>{kind}画像</translation>
    </message>
    <message>
        <source>a {name} file</source>
        <translation>{name}ファイル</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>an Apple archive</source>
        <translation>Apple Archive</translation>
    </message>
    <message>
        <source>an FBX model</source>
        <translation>FBXモデル</translation>
    </message>
    <message>
        <source>an LZ4 archive</source>
        <translation>LZ4アーカイブ</translation>
    </message>
    <message>
        <source>an MP3 sound</source>
        <translation>MP3サウンド</translation>
    </message>
    <message>
        <source>an MPEG-4 file</source>
        <translation>MPEG-4ファイル</translation>
    </message>
    <message>
        <source>an Ogg file</source>
        <translation>Oggファイル</translation>
    </message>
    <message>
        <source>an OpenType font</source>
        <translation>OpenTypeフォント</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLiteデータベース</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>XZアーカイブ</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>an empty language</source>
        <translation>空の言語</translation>
    </message>
    <message>
        <source>an entry does not say what it is</source>
        <translation>種類の記録がないエントリがあります</translation>
    </message>
    <message>
        <source>an entry has no path</source>
        <translation>パスのないエントリがあります</translation>
    </message>
    <message>
        <source>an entry is of an unknown type ({number})</source>
        <translation>種類が不明なエントリがあります（{number}）</translation>
    </message>
    <message>
        <source>an entry&apos;s header claims a size of {size} bytes</source>
        <translation>エントリのヘッダが示すサイズが{size}バイトです</translation>
    </message>
    <message numerus="yes">
        <source>an entry&apos;s path is longer than {count} characters</source>
        <translation>
            <numerusform>エントリのパスが{count}文字を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>an invisible sign</source>
        <translation>見えない記号</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an older state or of work in progress</source>
        <translation>古い版または作業途中のもの</translation>
    </message>
    <message>
        <source>an uncompressed block has another size than it says</source>
        <translation>非圧縮ブロックのサイズが記録と異なります</translation>
    </message>
    <message>
        <source>an underscore</source>
        <translation>アンダースコア</translation>
    </message>
    <message>
        <source>an unprintable character</source>
        <translation>表示できない文字</translation>
    </message>
    <message>
        <source>an unusual space</source>
        <translation>特殊な空白</translation>
    </message>
    <message>
        <source>an {kind}</source>
        <translation>{kind}</translation>
    </message>
    <message>
        <source>an {kind} file</source>
        <translation>{kind}ファイル</translation>
    </message>
    <message>
        <source>an {kind} picture</source>
        <translation>{kind}画像</translation>
    </message>
    <message>
        <source>another Pack Studio ({where}, since {time})</source>
        <translation>別のPack Studio（{where}、{time}から）</translation>
    </message>
    <message>
        <source>another Pack Studio of {person} ({where}, since {time})</source>
        <translation>{person}の別のPack Studio（{where}、{time}から）</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>別のコンピュータ</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>another window of {person} on this computer</source>
        <translation>このコンピュータでの{person}の別のウインドウ</translation>
    </message>
    <message>
        <source>another window on this computer</source>
        <translation>このコンピュータの別のウインドウ</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>白黒</translation>
    </message>
    <message>
        <source>block {number}</source>
        <translation>ブロック{number}</translation>
    </message>
    <message>
        <source>block {number} is cut short</source>
        <translation>ブロック{number}が途中で切れています</translation>
    </message>
    <message>
        <source>block {number}: {fault}</source>
        <translation>ブロック{number}: {fault}</translation>
    </message>
    <message>
        <source>build {build} of {project}</source>
        <translation>{project}のビルド{build}</translation>
    </message>
    <message>
        <source>every other language</source>
        <translation>ほかのすべての言語</translation>
    </message>
    <message>
        <source>field {field} has more than a second of nanoseconds</source>
        <translation>フィールド{field}のナノ秒が1秒を超えています</translation>
    </message>
    <message>
        <source>field {field} is of an unknown kind ({kind})</source>
        <translation>フィールド{field}の種類が不明です（{kind}）</translation>
    </message>
    <message>
        <source>field {field} is of the wrong kind ({kind})</source>
        <translation>フィールド{field}の種類が誤っています（{kind}）</translation>
    </message>
    <message>
        <source>field {field} runs past the end of its header</source>
        <translation>フィールド{field}がヘッダの終わりを超えています</translation>
    </message>
    <message>
        <source>glTF (binary)</source>
        <translation>glTF（バイナリ）</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>grey with alpha</source>
        <translation>アルファ付きグレースケール</translation>
    </message>
    <message>
        <source>has a backslash</source>
        <translation>にバックスラッシュがあります</translation>
    </message>
    <message>
        <source>has a colon, which Windows takes for a drive letter or a hidden stream</source>
        <translation>にコロンがあります。Windowsではドライブ文字または隠しストリームとみなされます</translation>
    </message>
    <message>
        <source>has a component that ends in a dot or a space, which Windows drops</source>
        <translation>にピリオドまたは空白で終わる部分があります。Windowsでは末尾が取り除かれます</translation>
    </message>
    <message>
        <source>has a component “..”</source>
        <translation>に「..」という部分があります</translation>
    </message>
    <message>
        <source>has a component “.”</source>
        <translation>に「.」という部分があります</translation>
    </message>
    <message>
        <source>has a control character</source>
        <translation>に制御文字があります</translation>
    </message>
    <message>
        <source>has an empty component</source>
        <translation>に空の部分があります</translation>
    </message>
    <message>
        <source>has the component {name}, which is a device on Windows</source>
        <translation>に{name}という部分があります。Windowsではデバイスを指します</translation>
    </message>
    <message>
        <source>iPhone and iPad.</source>
        <translation>iPhoneとiPad。</translation>
    </message>
    <message>
        <source>is absolute</source>
        <translation>は絶対パスです</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>は空です</translation>
    </message>
    <message>
        <source>is longer than {size} bytes</source>
        <translation>は{size}バイトを超えています</translation>
    </message>
    <message>
        <source>is not in composed Unicode (NFC)</source>
        <translation>は合成済みUnicode（NFC）ではありません</translation>
    </message>
    <message>
        <source>is not valid Unicode</source>
        <translation>は正しいUnicodeではありません</translation>
    </message>
    <message>
        <source>it can be error, warning, info or off</source>
        <translation>使えるのはerror、warning、info、offです</translation>
    </message>
    <message>
        <source>it changed while it was looked at</source>
        <translation>確認中に変更されました</translation>
    </message>
    <message>
        <source>it has bytes in it that are no text</source>
        <translation>テキストではないバイトが含まれています</translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} blocks</source>
        <translation>
            <numerusform>ブロック数が{count}を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than {count} entries</source>
        <translation>
            <numerusform>エントリ数が{count}を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>it has {letters} in it</source>
        <translation>{letters}が含まれています</translation>
    </message>
    <message>
        <source>it holds a number of thousands of digits</source>
        <translation>数千桁の数値が含まれています</translation>
    </message>
    <message>
        <source>it holds encrypted files</source>
        <translation>暗号化されたファイルが入っています</translation>
    </message>
    <message>
        <source>it holds files packed with zip method {method}, which is not read here</source>
        <translation>ここでは読めないzip方式{method}で圧縮されたファイルが入っています</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive</source>
        <translation>7-Zipアーカイブです</translation>
    </message>
    <message>
        <source>it is a RAR archive</source>
        <translation>RARアーカイブです</translation>
    </message>
    <message>
        <source>it is a bare LZFSE file, not an archive</source>
        <translation>単体のLZFSEファイルで、アーカイブではありません</translation>
    </message>
    <message>
        <source>it is a bare zstd file, not a pack</source>
        <translation>単体のzstdファイルで、パックではありません</translation>
    </message>
    <message>
        <source>it is a bzip2 file</source>
        <translation>bzip2ファイルです</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダです</translation>
    </message>
    <message>
        <source>it is a gzip file</source>
        <translation>gzipファイルです</translation>
    </message>
    <message>
        <source>it is a macOS installer package</source>
        <translation>macOSのインストーラパッケージです</translation>
    </message>
    <message>
        <source>it is a zip in several parts</source>
        <translation>複数に分割されたzipです</translation>
    </message>
    <message>
        <source>it is an Android library, which only shares the file extension</source>
        <translation>Androidのライブラリです。拡張子が同じだけです</translation>
    </message>
    <message>
        <source>it is an encrypted or signed Apple archive, which asset packs never are</source>
        <translation>暗号化または署名されたApple Archiveです。アセットパックでは使われません</translation>
    </message>
    <message>
        <source>it is an xz file</source>
        <translation>xzファイルです</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not known here ({letter})</source>
        <translation>不明な方法で圧縮されています（{letter}）</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here ({letter})</source>
        <translation>ここでは読めない方法で圧縮されています（{letter}）</translation>
    </message>
    <message>
        <source>it is compressed with Apple&apos;s {format}, which only Apple&apos;s own systems read</source>
        <translation>Appleのシステムだけが読めるAppleの{format}で圧縮されています</translation>
    </message>
    <message>
        <source>it is in the pack, and the manifest does not select it</source>
        <translation>パックにありますが、マニフェストでは選択されていません</translation>
    </message>
    <message>
        <source>it is in the pack, and {build} did not have it</source>
        <translation>パックにありますが、{build}にはありませんでした</translation>
    </message>
    <message>
        <source>it is in the pack, but not in its index</source>
        <translation>パックにありますが、インデックスにありません</translation>
    </message>
    <message>
        <source>it is larger than this disk can hold in one file</source>
        <translation>このディスクが1個のファイルに保存できるサイズを超えています</translation>
    </message>
    <message>
        <source>it is neither a file nor a folder</source>
        <translation>ファイルでもフォルダでもありません</translation>
    </message>
    <message>
        <source>it is neither an Apple Archive nor a zip</source>
        <translation>Apple Archiveでもzipでもありません</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is no Apple Archive</source>
        <translation>Apple Archiveではありません</translation>
    </message>
    <message>
        <source>it is not the text of {path}</source>
        <translation>{path}のテキストではありません</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>UTF-8で書かれていません</translation>
    </message>
    <message>
        <source>it is packed like an Apple Archive, but no entries are inside</source>
        <translation>Apple Archiveのように圧縮されていますが、中にエントリがありません</translation>
    </message>
    <message>
        <source>it is the payload of a macOS installer (cpio), not an archive of entries</source>
        <translation>macOSインストーラのペイロード（cpio）で、エントリのアーカイブではありません</translation>
    </message>
    <message>
        <source>it is {encoding}</source>
        <translation>{encoding}です</translation>
    </message>
    <message>
        <source>it says something else than the manifest of the pack</source>
        <translation>パックのマニフェストと内容が異なります</translation>
    </message>
    <message>
        <source>it stops making sense at line {line}</source>
        <translation>{line}行から意味が通りません</translation>
    </message>
    <message>
        <source>it would come to lie on another disk</source>
        <translation>別のディスクへの移動になります</translation>
    </message>
    <message>
        <source>it would unpack to {size} bytes</source>
        <translation>展開すると{size}バイトになります</translation>
    </message>
    <message>
        <source>its LZ4 data is damaged</source>
        <translation>LZ4データが破損しています</translation>
    </message>
    <message>
        <source>its LZ4 data unpacks to another size than it says</source>
        <translation>LZ4データの展開後のサイズが記録と異なります</translation>
    </message>
    <message>
        <source>its LZFSE data is damaged</source>
        <translation>LZFSEデータが破損しています</translation>
    </message>
    <message>
        <source>its LZFSE data says it unpacks to {total} bytes instead of {size}</source>
        <translation>LZFSEデータの展開後のサイズが、{size}バイトではなく{total}バイトと記録されています</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to more than {size} bytes</source>
        <translation>LZFSEデータの展開後のサイズが{size}バイトを超えています</translation>
    </message>
    <message>
        <source>its LZFSE data unpacks to {size} bytes instead of {expected}</source>
        <translation>LZFSEデータの展開後のサイズが{expected}バイトではなく{size}バイトです</translation>
    </message>
    <message>
        <source>its bytes are not those of the file</source>
        <translation>バイトが元のファイルと異なります</translation>
    </message>
    <message>
        <source>its bytes are not those that the index names</source>
        <translation>バイトがインデックスの記録と異なります</translation>
    </message>
    <message>
        <source>its directory is {size} bytes long</source>
        <translation>ディレクトリが{size}バイトあります</translation>
    </message>
    <message>
        <source>its disk is gone</source>
        <translation>ディスクがなくなりました</translation>
    </message>
    <message>
        <source>its files are the same, but it is not the very file that {build} made: its SHA-256 is {digest}</source>
        <translation>ファイルは同じですが、{build}が作成したファイルそのものではありません。SHA-256は{digest}です</translation>
    </message>
    <message>
        <source>its hard links stand for {size} bytes, which looks like a trap</source>
        <translation>ハードリンクの合計が{size}バイトになります。不正なファイルと思われます</translation>
    </message>
    <message>
        <source>its index is {size} bytes long</source>
        <translation>インデックスが{size}バイトあります</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>its manifest is {size} bytes long</source>
        <translation>マニフェストが{size}バイトあります</translation>
    </message>
    <message>
        <source>its name is too long for the disk</source>
        <translation>名前がこのディスクには長すぎます</translation>
    </message>
    <message>
        <source>its network drive is gone</source>
        <translation>ネットワークドライブがなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>its paths are together longer than {count} characters</source>
        <translation>
            <numerusform>パスの合計が{count}文字を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>its xz data is damaged</source>
        <translation>xzデータが破損しています</translation>
    </message>
    <message>
        <source>its xz data unpacks to another size than it says</source>
        <translation>xzデータの展開後のサイズが記録と異なります</translation>
    </message>
    <message>
        <source>its zlib data is damaged</source>
        <translation>zlibデータが破損しています</translation>
    </message>
    <message>
        <source>its zlib data unpacks to another size than it says</source>
        <translation>zlibデータの展開後のサイズが記録と異なります</translation>
    </message>
    <message>
        <source>no kind of problem has that name</source>
        <translation>その名前の種類の問題はありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>other families have</source>
        <translation>ほかのファミリー</translation>
    </message>
    <message>
        <source>packs with such a problem cannot be built, or are refused</source>
        <translation>この問題があるパックはビルドできないか、受け付けられません</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>palette with alpha</source>
        <translation>アルファ付きパレット</translation>
    </message>
    <message>
        <source>palette with transparency</source>
        <translation>透明色付きパレット</translation>
    </message>
    <message>
        <source>process {number} on {computer}</source>
        <translation>{computer}のプロセス{number}</translation>
    </message>
    <message>
        <source>reading it needs the lzfse library, which is not installed</source>
        <translation>読み込みに必要なlzfseライブラリがインストールされていません</translation>
    </message>
    <message>
        <source>same size, other bytes than in {build}</source>
        <translation>サイズは同じですが、バイトが{build}と異なります</translation>
    </message>
    <message>
        <source>same size, other bytes than on disk</source>
        <translation>サイズは同じですが、バイトがディスク上と異なります</translation>
    </message>
    <message>
        <source>single quotation marks are not JSON</source>
        <translation>一重引用符はJSONではありません</translation>
    </message>
    <message>
        <source>the archive ends in the middle of an entry, in its unpacked data</source>
        <translation>アーカイブがエントリの途中、展開後のデータ内で終わっています</translation>
    </message>
    <message>
        <source>the archive has no entries</source>
        <translation>アーカイブにエントリがありません</translation>
    </message>
    <message>
        <source>the archive is cut short</source>
        <translation>アーカイブが途中で切れています</translation>
    </message>
    <message>
        <source>the archive&apos;s first bytes are cut short</source>
        <translation>アーカイブの先頭のバイトが途中で切れています</translation>
    </message>
    <message>
        <source>the bytes at this place are something else</source>
        <translation>この位置のバイトが別のものです</translation>
    </message>
    <message>
        <source>the bytes of {name} do not match their checksum</source>
        <translation>{name}のバイトがチェックサムと一致しません</translation>
    </message>
    <message>
        <source>the character {letter}</source>
        <translation>文字{letter}</translation>
    </message>
    <message>
        <source>the content root itself</source>
        <translation>コンテンツルート自体</translation>
    </message>
    <message>
        <source>the deflated bytes of {name} are damaged</source>
        <translation>{name}のdeflateデータが破損しています</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み込み専用です</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>ディスクが障害を報告しました</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the first side</source>
        <translation>1つ目の側</translation>
    </message>
    <message>
        <source>the folder that it is in, or would be in, is renamed too</source>
        <translation>入っているフォルダまたは移動先のフォルダも名前が変わります</translation>
    </message>
    <message>
        <source>the header of block {number} is cut short</source>
        <translation>ブロック{number}のヘッダが途中で切れています</translation>
    </message>
    <message>
        <source>the index lists it, and it is not in the pack</source>
        <translation>インデックスにありますが、パックにありません</translation>
    </message>
    <message>
        <source>the last field of an entry&apos;s header is cut short</source>
        <translation>エントリのヘッダの最後のフィールドが途中で切れています</translation>
    </message>
    <message>
        <source>the link {path} points out of the folder, to {target}</source>
        <translation>リンク{path}がフォルダの外の{target}を指しています</translation>
    </message>
    <message>
        <source>the manifest is not UTF-8, at byte {offset}</source>
        <translation>マニフェストがUTF-8ではありません（{offset}バイト目）</translation>
    </message>
    <message>
        <source>the manifest selects it, and it is not in the pack</source>
        <translation>マニフェストで選択されていますが、パックにありません</translation>
    </message>
    <message>
        <source>the pack holds no manifest</source>
        <translation>パックにマニフェストがありません</translation>
    </message>
    <message>
        <source>the pack&apos;s index does not have the form it should have</source>
        <translation>パックのインデックスの形が正しくありません</translation>
    </message>
    <message>
        <source>the pack&apos;s index is not JSON</source>
        <translation>パックのインデックスがJSONではありません</translation>
    </message>
    <message>
        <source>the pack&apos;s index is of a format that this version does not know</source>
        <translation>パックのインデックスの形式が、このバージョンでは不明です</translation>
    </message>
    <message>
        <source>the path {path} {reason}</source>
        <translation>パス{path}{reason}</translation>
    </message>
    <message>
        <source>the path “{path}” is both a file and a folder</source>
        <translation>パス「{path}」がファイルでもフォルダでもあります</translation>
    </message>
    <message>
        <source>the path “{path}” is given twice</source>
        <translation>パス「{path}」が2回指定されています</translation>
    </message>
    <message>
        <source>the path “{path}” is taken by the pack&apos;s own index</source>
        <translation>パス「{path}」はパック自体のインデックスが使用しています</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>the project&apos;s own files</source>
        <translation>プロジェクト自体のファイル</translation>
    </message>
    <message>
        <source>the second side</source>
        <translation>2つ目の側</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>システムで許可されていません</translation>
    </message>
    <message>
        <source>the system said: {text}</source>
        <translation>システムからのメッセージ: {text}</translation>
    </message>
    <message>
        <source>the text of field {field} is not UTF-8</source>
        <translation>フィールド{field}のテキストがUTF-8ではありません</translation>
    </message>
    <message>
        <source>the top of a pack</source>
        <translation>パックの最上位</translation>
    </message>
    <message>
        <source>the two are different</source>
        <translation>両者は異なります</translation>
    </message>
    <message>
        <source>the way leads through the link {name}</source>
        <translation>経路にリンク{name}があります</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is damaged</source>
        <translation>zipの64ビット終端レコードが破損しています</translation>
    </message>
    <message>
        <source>the zip&apos;s 64-bit end record is not where it should be</source>
        <translation>zipの64ビット終端レコードが正しい位置にありません</translation>
    </message>
    <message>
        <source>the zip&apos;s directory has another size than it says</source>
        <translation>zipのディレクトリのサイズが記録と異なります</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is cut short</source>
        <translation>zipのディレクトリが途中で切れています</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is damaged</source>
        <translation>zipのディレクトリが破損しています</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is missing from its end, as if the file were cut short</source>
        <translation>zipの末尾にディレクトリがありません。ファイルが途中で切れていると思われます</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is not where it should be</source>
        <translation>zipのディレクトリが正しい位置にありません</translation>
    </message>
    <message>
        <source>the zip&apos;s directory is too small for its number of files</source>
        <translation>zipのディレクトリがファイル数に対して小さすぎます</translation>
    </message>
    <message>
        <source>the zstd bytes of {name} are damaged</source>
        <translation>{name}のzstdデータが破損しています</translation>
    </message>
    <message>
        <source>there are no settings of a project in it</source>
        <translation>プロジェクトの設定がありません</translation>
    </message>
    <message>
        <source>there is a zero byte at this place</source>
        <translation>この位置にゼロバイトがあります</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>値の終わりの後に余分なテキストがあります</translation>
    </message>
    <message>
        <source>there is no key before this colon</source>
        <translation>このコロンの前にキーがありません</translation>
    </message>
    <message>
        <source>there is no value before this comma</source>
        <translation>このカンマの前に値がありません</translation>
    </message>
    <message>
        <source>there is no value in this file</source>
        <translation>このファイルに値がありません</translation>
    </message>
    <message>
        <source>this [ has no matching ]</source>
        <translation>この[に対応する]がありません</translation>
    </message>
    <message>
        <source>this bracket closes nothing</source>
        <translation>この閉じかっこに対応するものがありません</translation>
    </message>
    <message>
        <source>this character does not belong here</source>
        <translation>ここにこの文字は書けません</translation>
    </message>
    <message>
        <source>this comment has no closing */</source>
        <translation>このコメントに終わりの*/がありません</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>this escape after a backslash is not JSON</source>
        <translation>バックスラッシュの後のこのエスケープはJSONではありません</translation>
    </message>
    <message>
        <source>this escape is one half of a character</source>
        <translation>このエスケープは文字の片方だけです</translation>
    </message>
    <message>
        <source>this is not a JSON number</source>
        <translation>これはJSONの数値ではありません</translation>
    </message>
    <message>
        <source>this key has no value</source>
        <translation>このキーに値がありません</translation>
    </message>
    <message>
        <source>this key is not in double quotation marks</source>
        <translation>このキーが二重引用符で囲まれていません</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>この数値は大きすぎます</translation>
    </message>
    <message>
        <source>this text has no closing quotation mark</source>
        <translation>このテキストに閉じる引用符がありません</translation>
    </message>
    <message>
        <source>this text is not in double quotation marks</source>
        <translation>このテキストが二重引用符で囲まれていません</translation>
    </message>
    <message>
        <source>this {opening} has no matching {closing}</source>
        <translation>この{opening}に対応する{closing}がありません</translation>
    </message>
    <message>
        <source>two files have the same name, {path}</source>
        <translation>2個のファイルの名前が同じです（{path}）</translation>
    </message>
    <message>
        <source>two files share the same bytes</source>
        <translation>2個のファイルが同じバイトを共有しています</translation>
    </message>
    <message>
        <source>two spaces in a row</source>
        <translation>連続する2個の空白</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>what should be the start of an entry is something else</source>
        <translation>エントリの先頭のはずの位置に別のものがあります</translation>
    </message>
    <message>
        <source>whether the two are equal is not known yet</source>
        <translation>両者が同じかどうかはまだ不明です</translation>
    </message>
    <message>
        <source>which is chosen on this computer</source>
        <translation>このコンピュータで選択</translation>
    </message>
    <message>
        <source>which lies where it usually does</source>
        <translation>通常の場所</translation>
    </message>
    <message>
        <source>which {variable} names</source>
        <translation>{variable}で指定</translation>
    </message>
    <message>
        <source>you have no permission for it</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>your disk quota is used up</source>
        <translation>ディスクの割り当て容量を使い切りました</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>自社サーバ</translation>
    </message>
    <message>
        <source>{amounts}</source>
        <translation>{amounts}</translation>
    </message>
    <message>
        <source>{archive} has changed since it was opened.</source>
        <translation>{archive}は、開いた後に変更されました。</translation>
    </message>
    <message>
        <source>{archive} holds a pack with no ID, and {project} has no such pack.</source>
        <translation>{archive}にはIDのないパックが入っていますが、{project}にそのようなパックはありません。</translation>
    </message>
    <message>
        <source>{archive} holds a pack with the ID {id}, and {project} has no such pack.</source>
        <translation>{archive}にはIDが{id}のパックが入っていますが、{project}にそのようなパックはありません。</translation>
    </message>
    <message>
        <source>{archive} is not safe to unpack: {fault}.</source>
        <translation>{archive}を展開するのは安全ではありません: {fault}。</translation>
    </message>
    <message>
        <source>{archive} unpacks to {size} bytes, and only {free} are free on the disk of {folder}.</source>
        <translation>{archive}を展開すると{size}バイトになりますが、{folder}のディスクの空きは{free}だけです。</translation>
    </message>
    <message>
        <source>{build} had it, and it is not in the pack</source>
        <translation>{build}にはありましたが、パックにありません</translation>
    </message>
    <message>
        <source>{cause}; {disk} has {free} left, and the pack may need {needed}</source>
        <translation>{cause}。{disk}の残りは{free}で、パックには{needed}が必要な可能性があります</translation>
    </message>
    <message>
        <source>{channels} with transparency</source>
        <translation>{channels}（透明部分あり）</translation>
    </message>
    <message>
        <source>{codec} ({format})</source>
        <translation>{codec}（{format}）</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count}バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed</source>
        <translation>
            <numerusform>{count}個変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} file selectors</source>
        <translation>
            <numerusform>{count}個のファイルセレクタ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files</source>
        <translation>
            <numerusform>{count}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files ({size})</source>
        <translation>
            <numerusform>{count}個のファイル（{size}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files and folders</source>
        <translation>
            <numerusform>{count}個のファイルとフォルダ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are named one by one: they begin with a dot, or have other capital letters than the pattern.</source>
        <translation>
            <numerusform>{count}個のファイルを1つずつ指定します。名前がピリオドで始まるか、大文字と小文字がパターンと異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} folders</source>
        <translation>
            <numerusform>{count}個のフォルダ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} gone</source>
        <translation>
            <numerusform>{count}個なくなった</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more groups</source>
        <translation>
            <numerusform>ほか{count}組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new</source>
        <translation>
            <numerusform>{count}個新規</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} packs</source>
        <translation>
            <numerusform>{count}個のパック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} problems</source>
        <translation>
            <numerusform>{count}件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values</source>
        <translation>
            <numerusform>{count}個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (and 1 more difference)</source>
        <translation>{difference}（ほか1件の相違）</translation>
    </message>
    <message numerus="yes">
        <source>{difference} (and {count} more differences)</source>
        <translation>
            <numerusform>{difference}（ほか{count}件の相違）</numerusform>
        </translation>
    </message>
    <message>
        <source>{difference} (deflated by zlib {version}; another zlib gives other bytes)</source>
        <translation>{difference}（zlib {version}でdeflate圧縮。別のzlibではバイトが異なります）</translation>
    </message>
    <message>
        <source>{family} has</source>
        <translation>{family}</translation>
    </message>
    <message>
        <source>{fault}, at byte {offset}</source>
        <translation>{fault}（{offset}バイト目）</translation>
    </message>
    <message>
        <source>{fault}, in {path}</source>
        <translation>{fault}（{path}内）</translation>
    </message>
    <message>
        <source>{field} cannot be written into this text. Edit the text by hand.</source>
        <translation>{field}をこのテキストに書き込めません。手動でテキストを編集してください。</translation>
    </message>
    <message>
        <source>{field} has no item {number}.</source>
        <translation>{field}に項目{number}はありません。</translation>
    </message>
    <message>
        <source>{field} has no place {number}.</source>
        <translation>{field}に位置{number}はありません。</translation>
    </message>
    <message>
        <source>{field} is no name of a field</source>
        <translation>{field}はフィールド名ではありません</translation>
    </message>
    <message>
        <source>{field} is not {kind}.</source>
        <translation>{field}は{kind}ではありません。</translation>
    </message>
    <message>
        <source>{field} is there already.</source>
        <translation>{field}はすでにあります。</translation>
    </message>
    <message>
        <source>{files} would be one file on Windows or a Mac</source>
        <translation>{files}は、WindowsやMacでは同じファイルになります</translation>
    </message>
    <message numerus="yes">
        <source>{files}, {count} more</source>
        <translation>
            <numerusform>{files}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <translation>{files}、{size}</translation>
    </message>
    <message>
        <source>{file} ({size})</source>
        <translation>{file}（{size}）</translation>
    </message>
    <message>
        <source>{file} and 1 more file</source>
        <translation>{file}、ほか1個のファイル</translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more files</source>
        <translation>
            <numerusform>{file}、ほか{count}個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} and {count} more lie in no folder of a language of {family}, so they were not added.</source>
        <translation>
            <numerusform>{file}、ほか{count}個は{family}のどの言語のフォルダにも入っていないため、追加されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be edited here: {reason}</source>
        <translation>{file}はここでは編集できません: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be edited: it was removed, or it cannot be read.</source>
        <translation>{file}は編集できません。削除されたか、読み込めません。</translation>
    </message>
    <message>
        <source>{file} cannot be moved to {folder}: {cause}.</source>
        <translation>{file}を{folder}に移動できません: {cause}。</translation>
    </message>
    <message>
        <source>{file} cannot be read, so it cannot be removed here.</source>
        <translation>{file}は読み込めないため、ここでは削除できません。</translation>
    </message>
    <message>
        <source>{file} cannot be renamed to {name}: {cause}.</source>
        <translation>{file}の名前を{name}に変更できません: {cause}。</translation>
    </message>
    <message>
        <source>{file} changed while it was being read</source>
        <translation>{file}が読み込み中に変更されました</translation>
    </message>
    <message>
        <source>{file} changed while {pack} was being built, so the pack was not written.</source>
        <translation>{file}が{pack}のビルド中に変更されたため、パックは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>{file} had {size} bytes instead of {expected} while it was being read</source>
        <translation>{file}が読み込み中に{expected}バイトではなく{size}バイトになっていました</translation>
    </message>
    <message>
        <source>{file} has a name that a manifest would read as a drive, so it was not added.</source>
        <translation>{file}の名前はマニフェストでドライブとして読まれるため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{file} has bytes in its path that are no text, so it was not added.</source>
        <translation>{file}のパスにテキストではないバイトがあるため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{file} is an app build script, and it lists no depots.</source>
        <translation>{file}はアプリビルドスクリプトで、デポの記載がありません。</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depot {numbers} and maps no files itself.</source>
        <translation>{file}はアプリビルドスクリプトです。デポ{numbers}が記載されていますが、ファイルの割り当てはありません。</translation>
    </message>
    <message>
        <source>{file} is an app build script: it lists the depots {numbers} and maps no files itself.</source>
        <translation>{file}はアプリビルドスクリプトです。デポ{numbers}が記載されていますが、ファイルの割り当てはありません。</translation>
    </message>
    <message>
        <source>{file} is empty: there is not one byte in it.</source>
        <translation>{file}は空です。1バイトもありません。</translation>
    </message>
    <message>
        <source>{file} is in {pack} already.</source>
        <translation>{file}はすでに{pack}にあります。</translation>
    </message>
    <message>
        <source>{file} is no depot script. It begins with {start}.</source>
        <translation>{file}はデポスクリプトではありません。{start}で始まっています。</translation>
    </message>
    <message>
        <source>{file} is no depot script. It is empty.</source>
        <translation>{file}はデポスクリプトではありません。空です。</translation>
    </message>
    <message>
        <source>{file} is no depot script: {reason}</source>
        <translation>{file}はデポスクリプトではありません: {reason}</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <translation>{file}はもうありません</translation>
    </message>
    <message>
        <source>{file} is now called {name}</source>
        <translation>{file}の現在の名前は{name}です</translation>
    </message>
    <message>
        <source>{file} is there already: another program made it in the meantime.</source>
        <translation>{file}はすでにあります。その間に別のプログラムが作成しました。</translation>
    </message>
    <message>
        <source>{file} is {kind} that is too large, or takes too long, to be looked into here.</source>
        <translation>{file}は{kind}ですが、大きすぎるか時間がかかりすぎるため、ここでは調べられません。</translation>
    </message>
    <message>
        <source>{file} lies in no folder of a language of {family}, so it was not added.</source>
        <translation>{file}は{family}のどの言語のフォルダにも入っていないため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{file} maps no files that an asset pack could have.</source>
        <translation>{file}には、アセットパックに入れられるファイルの割り当てがありません。</translation>
    </message>
    <message>
        <source>{file} says that it is {kind}, but it is damaged or not complete.</source>
        <translation>{file}は{kind}とされていますが、破損しているか不完全です。</translation>
    </message>
    <message>
        <source>{file} says that it is {size} pixels. That is too large to be shown here.</source>
        <translation>{file}のサイズは{size}ピクセルとされています。大きすぎるため、ここには表示できません。</translation>
    </message>
    <message>
        <source>{file} was changed by another program since it was opened.</source>
        <translation>{file}は、開いた後に別のプログラムで変更されました。</translation>
    </message>
    <message>
        <source>{file} was moved or removed by another program since it was opened.</source>
        <translation>{file}は、開いた後に別のプログラムで移動または削除されました。</translation>
    </message>
    <message>
        <source>{folder} (1 file, {size})</source>
        <translation>{folder}（1個のファイル、{size}）</translation>
    </message>
    <message numerus="yes">
        <source>{folder} ({count} files, {size})</source>
        <translation>
            <numerusform>{folder}（{count}個のファイル、{size}）</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} and {other} are both {tag}. Clear one, to leave it out.</source>
        <translation>{folder}と{other}はどちらも{tag}です。除外するほうの言語を消去してください。</translation>
    </message>
    <message>
        <source>{folder} and {other} are on different drives, and a project has one source root.</source>
        <translation>{folder}と{other}は別々のドライブにあります。プロジェクトのソースルートは1つです。</translation>
    </message>
    <message numerus="yes">
        <source>{folder} has no file for {count} of the {all} paths of all languages.</source>
        <translation>
            <numerusform>全言語の{all}個のパスのうち{count}個のファイルが、{folder}にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} has no files now.</source>
        <translation>{folder}には現在ファイルがありません。</translation>
    </message>
    <message>
        <source>{folder} has no files yet; a pack of it cannot be built so far.</source>
        <translation>{folder}にはまだファイルがないため、今のところパックをビルドできません。</translation>
    </message>
    <message>
        <source>{folder} holds a project already: {there}.</source>
        <translation>{folder}にはすでにプロジェクトがあります: {there}。</translation>
    </message>
    <message>
        <source>{folder} is a whole drive, and a pack takes files from folders.</source>
        <translation>{folder}はドライブ全体です。パックはフォルダからファイルを取り込みます。</translation>
    </message>
    <message>
        <source>{folder} is gone.</source>
        <translation>{folder}がありません。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <translation>{folder}はフォルダではありません。</translation>
    </message>
    <message>
        <source>{folder} is not empty, and nothing in it is replaced.</source>
        <translation>{folder}は空ではなく、中のものを置き換えることはありません。</translation>
    </message>
    <message>
        <source>{folder} is not on this computer, so the files in it are not known and the pack has no source root.</source>
        <translation>{folder}はこのコンピュータにないため、中のファイルは不明で、パックにはソースルートがありません。</translation>
    </message>
    <message>
        <source>{folder} is on a network drive, which does not tell of changes.</source>
        <translation>{folder}は、変更を通知しないネットワークドライブにあります。</translation>
    </message>
    <message>
        <source>{folder} is taken for a folder, so the file is stored as {path}.</source>
        <translation>{folder}はフォルダとみなされ、ファイルは{path}として格納されます。</translation>
    </message>
    <message>
        <source>{folder} is the name of no language, so it is left out.</source>
        <translation>{folder}は言語の名前ではないため、除外されます。</translation>
    </message>
    <message>
        <source>{folder} was moved or removed while it was watched.</source>
        <translation>{folder}が監視中に移動または削除されました。</translation>
    </message>
    <message>
        <source>{form} file</source>
        <translation>{form}ファイル</translation>
    </message>
    <message>
        <source>{form} font</source>
        <translation>{form}フォント</translation>
    </message>
    <message>
        <source>{form} model</source>
        <translation>{form}モデル</translation>
    </message>
    <message>
        <source>{form} picture</source>
        <translation>{form}画像</translation>
    </message>
    <message>
        <source>{form} sound</source>
        <translation>{form}サウンド</translation>
    </message>
    <message>
        <source>{hint} Nothing was renamed.</source>
        <translation>{hint}名前は変更されませんでした。</translation>
    </message>
    <message>
        <source>{hint} Then save again.</source>
        <translation>{hint}その後、保存し直してください。</translation>
    </message>
    <message>
        <source>{home} is not there any more, so nothing was saved.</source>
        <translation>{home}がなくなったため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>{id} is the ID of no pack in this project.</source>
        <translation>{id}は、このプロジェクトのどのパックのIDでもありません。</translation>
    </message>
    <message>
        <source>{key} cannot be a key.</source>
        <translation>{key}はキーにできません。</translation>
    </message>
    <message>
        <source>{key} is a key of this user info already, and only the first of two would be read.</source>
        <translation>{key}はすでにこのユーザ情報のキーです。2個ある場合は1個目だけが読み込まれます。</translation>
    </message>
    <message>
        <source>{key} is no key of a depot script that is known here.</source>
        <translation>{key}は、既知のデポスクリプトのキーではありません。</translation>
    </message>
    <message>
        <source>{key} is nothing that a file mapping has.</source>
        <translation>{key}は、ファイルの割り当てにないキーです。</translation>
    </message>
    <message>
        <source>{label} in {pack}</source>
        <translation>{pack}で{label}</translation>
    </message>
    <message>
        <source>{language} ({tag})</source>
        <translation>{language} ({tag})</translation>
    </message>
    <message>
        <source>{left} Choose which version to keep.</source>
        <translation>{left}残すバージョンを選択してください。</translation>
    </message>
    <message>
        <source>{manifest} is a pack of this project already.</source>
        <translation>{manifest}はすでにこのプロジェクトのパックです。</translation>
    </message>
    <message>
        <source>{message} Not everything could be put back: {files}.</source>
        <translation>{message}一部を元に戻せませんでした: {files}。</translation>
    </message>
    <message>
        <source>{message} Nothing was saved before that. Not saved yet: {files}.</source>
        <translation>{message}それまでに保存されたものはありません。未保存: {files}。</translation>
    </message>
    <message>
        <source>{message} Saved before that: {done}. Not saved yet: {files}.</source>
        <translation>{message}それまでに保存済み: {done}。未保存: {files}。</translation>
    </message>
    <message>
        <source>{names}</source>
        <translation>{names}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} others</source>
        <translation>
            <numerusform>{names}、ほか{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks for too much memory</source>
        <translation>{name}が要求するメモリが多すぎます</translation>
    </message>
    <message>
        <source>{name} changed while the pack was being built, so the pack was not written.</source>
        <translation>{name}がパックのビルド中に変更されたため、パックは書き込まれませんでした。</translation>
    </message>
    <message>
        <source>{name} could not be compared: {cause}.</source>
        <translation>{name}を比較できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be filled: {cause}.</source>
        <translation>{name}にファイルを入れられませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be kept: {cause}.</source>
        <translation>{name}を保管できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be looked at: {cause}.</source>
        <translation>{name}を調べられませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be made: {cause}.</source>
        <translation>{name}を作成できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be moved to the trash: {cause}.</source>
        <translation>{name}をゴミ箱に移動できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be read: {cause}.</source>
        <translation>{name}を読み込めませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be renamed: {cause}.</source>
        <translation>{name}の名前を変更できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be replaced: {cause}.</source>
        <translation>{name}を置き換えられませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be watched: {cause}.</source>
        <translation>{name}を監視できませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be written to: {cause}.</source>
        <translation>{name}に書き込めませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} could not be written: {cause}.</source>
        <translation>{name}を書き込めませんでした: {cause}。</translation>
    </message>
    <message>
        <source>{name} has bytes in its path that are no text.</source>
        <translation>{name}のパスにテキストではないバイトがあります。</translation>
    </message>
    <message>
        <source>{name} holds no manifest and no Steam depot script.</source>
        <translation>{name}にはマニフェストもSteamのデポスクリプトもありません。</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder</source>
        <translation>{name}はフォルダではなくファイルです</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation>{name}はフォルダではなくファイルです。</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name}が空です</translation>
    </message>
    <message>
        <source>{name} is larger than the archive&apos;s block size</source>
        <translation>{name}がアーカイブのブロックサイズを超えています</translation>
    </message>
    <message>
        <source>{name} is longer packed than unpacked</source>
        <translation>{name}が展開時より圧縮時のほうが長くなっています</translation>
    </message>
    <message>
        <source>{name} is the name of another family.</source>
        <translation>{name}は別のファミリーの名前です。</translation>
    </message>
    <message>
        <source>{name} is there already</source>
        <translation>{name}はすでにあります</translation>
    </message>
    <message>
        <source>{name} is {size} bytes long, beyond the limit of {limit}</source>
        <translation>{name}が{size}バイトで、上限の{limit}を超えています</translation>
    </message>
    <message>
        <source>{name} unpacks to less than it says</source>
        <translation>{name}の展開後のサイズが記録より小さくなっています</translation>
    </message>
    <message>
        <source>{name} unpacks to more than it says</source>
        <translation>{name}の展開後のサイズが記録より大きくなっています</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} does not fit into a field</source>
        <translation>{number}はフィールドに収まりません</translation>
    </message>
    <message>
        <source>{pack} cannot be compared: its list of files in build {build} is gone from the ledger.</source>
        <translation>{pack}を比較できません。ビルド{build}のファイルのリストが台帳からなくなっています。</translation>
    </message>
    <message>
        <source>{pack} cannot be written as {format}: {fault}.</source>
        <translation>{pack}を{format}として書き込めません: {fault}。</translation>
    </message>
    <message>
        <source>{pack} could not be built in build {build}, so nothing was marked as released.</source>
        <translation>ビルド{build}で{pack}をビルドできなかったため、何もリリース済みになりませんでした。</translation>
    </message>
    <message>
        <source>{pack} has a language ({language}), and Apple&apos;s {packager} on this computer makes no packs with one.</source>
        <translation>{pack}には言語（{language}）がありますが、このコンピュータのAppleの{packager}は言語のあるパックを作成しません。</translation>
    </message>
    <message>
        <source>{pack} is no pack of build {build}.</source>
        <translation>{pack}はビルド{build}のパックではありません。</translation>
    </message>
    <message>
        <source>{pack} is no pack of {build}.</source>
        <translation>{pack}は{build}のパックではありません。</translation>
    </message>
    <message>
        <source>{pack} is not what it should be as Apple&apos;s {packager} made it: {difference}. It was thrown away.</source>
        <translation>Appleの{packager}が作成した{pack}の内容が正しくありません: {difference}。破棄しました。</translation>
    </message>
    <message>
        <source>{pack} names its source folder by a full path, {folder}, so Apple&apos;s packager would take its files from there, with those that are ignored.</source>
        <translation>{pack}はソースフォルダを完全なパス{folder}で指定しているため、Appleのパッケージャは無視されたファイルも含めてそこから取り込みます。</translation>
    </message>
    <message>
        <source>{pack} of {build}</source>
        <translation>{build}の{pack}</translation>
    </message>
    <message>
        <source>{pack} takes its files from {folder} and {other} from {place}, so the files would be stored under other paths.</source>
        <translation>{pack}のファイルの取得元は{folder}、{other}の取得元は{place}のため、ファイルの格納先のパスが変わってしまいます。</translation>
    </message>
    <message>
        <source>{pack} takes these files with others by one selector, and Xcode 26 cannot leave some out.</source>
        <translation>{pack}はこれらのファイルをほかのファイルと一緒に1個のセレクタで取り込んでいます。Xcode 26では一部を除外できません。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s packager at {path} could not be started ({cause}).</source>
        <translation>{pack}は作成されませんでした。{path}にあるAppleのパッケージャを起動できませんでした（{cause}）。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} broke off in the middle (signal {number}){quoted}.</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}が途中で中断しました（シグナル{number}）{quoted}。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} does not take its manifest or one of its paths{quoted}.</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}が、マニフェストまたはパスの1つを受け付けません{quoted}。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it (exit code {number}).</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}が拒否しました（終了コード{number}）。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} refused it{quoted}.</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}が拒否しました{quoted}。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} said that it was done, and wrote nothing{quoted}.</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}は完了と報告しましたが、何も書き込んでいません{quoted}。</translation>
    </message>
    <message>
        <source>{pack} was not made: Apple&apos;s {packager} waits for its licence to be accepted.</source>
        <translation>{pack}は作成されませんでした。Appleの{packager}は使用許諾への同意を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>{pack} would name {count} files one by one, more than can be worked with.</source>
        <translation>
            <numerusform>{pack}で個別に指定するファイルが{count}個になり、扱える数を超えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {fault}.</source>
        <translation>{path}を開けません: {fault}。</translation>
    </message>
    <message>
        <source>{path} cannot be read as a project: {what}.</source>
        <translation>{path}をプロジェクトとして読み込めません: {what}。</translation>
    </message>
    <message>
        <source>{path} changed while it was read.</source>
        <translation>{path}が読み込み中に変更されました。</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash: its disk has none.</source>
        <translation>{path}をゴミ箱に移動できませんでした。そのディスクにはゴミ箱がありません。</translation>
    </message>
    <message>
        <source>{path} could not be renamed: it would come to lie on another disk.</source>
        <translation>{path}の名前を変更できませんでした。別のディスクへの移動になります。</translation>
    </message>
    <message>
        <source>{path} could not be renamed: its new name was taken just now.</source>
        <translation>{path}の名前を変更できませんでした。新しい名前は直前に使われました。</translation>
    </message>
    <message>
        <source>{path} holds no project.</source>
        <translation>{path}にはプロジェクトがありません。</translation>
    </message>
    <message>
        <source>{path} holds several projects: {names}.</source>
        <translation>{path}には複数のプロジェクトがあります: {names}。</translation>
    </message>
    <message>
        <source>{path} holds two versions, between which version control could not decide.</source>
        <translation>{path}には、バージョン管理で決められなかった2つのバージョンが含まれています。</translation>
    </message>
    <message>
        <source>{path} in {folder} is a link, and nothing is written through a link.</source>
        <translation>{folder}の{path}はリンクで、リンクを通しての書き込みはしません。</translation>
    </message>
    <message>
        <source>{path} is a built pack, so it was not put into another one.</source>
        <translation>{path}はビルド済みパックのため、別のパックには入れられませんでした。</translation>
    </message>
    <message>
        <source>{path} is a file, so no folder of that name can be made.</source>
        <translation>{path}はファイルのため、その名前のフォルダは作成できません。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path}はフォルダです。</translation>
    </message>
    <message>
        <source>{path} is a link, and a pack cannot hold links.</source>
        <translation>{path}はリンクです。パックにリンクは入れられません。</translation>
    </message>
    <message>
        <source>{path} is a link, and links are not followed.</source>
        <translation>{path}はリンクで、リンクはたどりません。</translation>
    </message>
    <message>
        <source>{path} is a project of its own, so it was not added.</source>
        <translation>{path}は独立したプロジェクトのため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{path} is a whole drive or a home folder, so it was not added.</source>
        <translation>{path}はドライブ全体またはホームフォルダのため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{path} is damaged: {detail}.</source>
        <translation>{path}は破損しています: {detail}。</translation>
    </message>
    <message>
        <source>{path} is damaged: {fault}.</source>
        <translation>{path}は破損しています: {fault}。</translation>
    </message>
    <message>
        <source>{path} is in it twice</source>
        <translation>{path}が2回入っています</translation>
    </message>
    <message>
        <source>{path} is in {folder} already, and extracting never replaces a file.</source>
        <translation>{path}はすでに{folder}にあります。展開でファイルが置き換えられることはありません。</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MB, so it is no depot script.</source>
        <translation>{path}は1 MBを超えているため、デポスクリプトではありません。</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a manifest.</source>
        <translation>{path}は64 MBを超えているため、マニフェストではありません。</translation>
    </message>
    <message>
        <source>{path} is larger than 64 MB, so it is not a project.</source>
        <translation>{path}は64 MBを超えているため、プロジェクトではありません。</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so it was not added.</source>
        <translation>{path}はファイルでもフォルダでもないため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path}はファイルでもフォルダでもありません。</translation>
    </message>
    <message>
        <source>{path} is no folder, and {other} lies below it</source>
        <translation>{path}はフォルダではありませんが、その下に{other}があります</translation>
    </message>
    <message>
        <source>{path} is no ordinary file, so it has no digest.</source>
        <translation>{path}は通常のファイルではないため、ダイジェストがありません。</translation>
    </message>
    <message>
        <source>{path} is no path that a disk can have.</source>
        <translation>{path}は、ディスクに存在できるパスではありません。</translation>
    </message>
    <message>
        <source>{path} is no place in a pack: stored paths begin at its top and never leave it.</source>
        <translation>{path}はパック内の場所ではありません。格納先のパスはパックの最上位から始まり、外には出ません。</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path}はファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not in {archive}.</source>
        <translation>{path}は{archive}にありません。</translation>
    </message>
    <message>
        <source>{path} is not there now.</source>
        <translation>{path}は現在ありません。</translation>
    </message>
    <message>
        <source>{path} is not there or cannot be read, so it was not added.</source>
        <translation>{path}がないか読み込めないため、追加されませんでした。</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path}がありません。</translation>
    </message>
    <message>
        <source>{path} is protected against changes, so nothing was saved.</source>
        <translation>{path}は変更が禁止されているため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>{path} is the very folder that {pack} takes its files from.</source>
        <translation>{path}は、{pack}のファイルの取得元のフォルダ自体です。</translation>
    </message>
    <message>
        <source>{path} is {what}, not a file with something in it.</source>
        <translation>{path}は{what}で、内容のあるファイルではありません。</translation>
    </message>
    <message>
        <source>{path} lies outside of {base}, where {pack} takes its files from.</source>
        <translation>{path}は、{pack}のファイルの取得元である{base}の外にあります。</translation>
    </message>
    <message>
        <source>{path} stands twice in the project, so no copy was made.</source>
        <translation>{path}がプロジェクトに2回あるため、複製は作成されませんでした。</translation>
    </message>
    <message>
        <source>{path} was changed by another program in the meantime.</source>
        <translation>{path}がその間に別のプログラムで変更されました。</translation>
    </message>
    <message>
        <source>{path} was written by a newer edition of Pack Studio (format {format}; this one knows format {known}).</source>
        <translation>{path}は、より新しいPack Studioで書かれています（形式{format}。この版で読めるのは形式{known}まで）。</translation>
    </message>
    <message>
        <source>{path}: {detail}</source>
        <translation>{path}: {detail}</translation>
    </message>
    <message>
        <source>{people} fall back to the primary language, {after}, and got {before} before.</source>
        <translation>{people}は、{before}から主要言語の{after}に変わります。</translation>
    </message>
    <message>
        <source>{people} get no packs with a language any more, and got those in {before} before.</source>
        <translation>{people}は、{before}のパックから、言語のあるパックなしに変わります。</translation>
    </message>
    <message>
        <source>{people} get packs in {after}, and got none with a language before.</source>
        <translation>{people}は、言語のあるパックなしから、{after}のパックに変わります。</translation>
    </message>
    <message>
        <source>{people} get {after} instead of {before}.</source>
        <translation>{people}は、{before}の代わりに{after}を受け取ります。</translation>
    </message>
    <message>
        <source>{people} leave the primary language, {before}, and get {after}.</source>
        <translation>{people}は、主要言語の{before}から{after}に変わります。</translation>
    </message>
    <message>
        <source>{place} has a problem that stops its build, which nobody can accept.</source>
        <translation>{place}には、誰も承認できない、ビルドを妨げる問題があります。</translation>
    </message>
    <message>
        <source>{project} has a build {build}, but its record is damaged.</source>
        <translation>{project}にビルド{build}はありますが、その記録が破損しています。</translation>
    </message>
    <message>
        <source>{project} has no build {build}.</source>
        <translation>{project}にビルド{build}はありません。</translation>
    </message>
    <message>
        <source>{project} has no builds on record.</source>
        <translation>{project}にはビルドの記録がありません。</translation>
    </message>
    <message>
        <source>{project} is a project, and a project is opened by itself.</source>
        <translation>{project}はプロジェクトです。プロジェクトは単独で開きます。</translation>
    </message>
    <message>
        <source>{project} is open in {window} since {time}, so nothing can be changed here.</source>
        <translation>{project}は{time}から{window}で開かれているため、ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>{reason}, and {other}</source>
        <translation>{reason}。また、{other}</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{rule} ends with \, which is a sign for the next letter.</source>
        <translation>{rule}の末尾に\があります。これは次の文字に付ける記号です。</translation>
    </message>
    <message>
        <source>{rule} has \ before a letter that needs none.</source>
        <translation>{rule}では、必要のない文字の前に\があります。</translation>
    </message>
    <message>
        <source>{rule} has a bracket that is not closed, or is empty.</source>
        <translation>{rule}の角かっこが閉じていないか、空です。</translation>
    </message>
    <message>
        <source>{rule} has a range in brackets that runs backwards.</source>
        <translation>{rule}の角かっこ内の範囲が逆です。</translation>
    </message>
    <message>
        <source>{rule} has too many * and ?.</source>
        <translation>{rule}の*と?が多すぎます。</translation>
    </message>
    <message>
        <source>{rule} is a remark: # at the start says so.</source>
        <translation>{rule}はコメントです。先頭の#がそれを示します。</translation>
    </message>
    <message>
        <source>{rule} is no ignore rule: {fault}.</source>
        <translation>{rule}は無視ルールではありません: {fault}。</translation>
    </message>
    <message>
        <source>{rule} names no file.</source>
        <translation>{rule}は、どのファイルも指定していません。</translation>
    </message>
    <message>
        <source>{rule} says of no file that it is ignored.</source>
        <translation>{rule}は、どのファイルも無視の対象にしません。</translation>
    </message>
    <message>
        <source>{rule} takes nothing: rules count from the top.</source>
        <translation>{rule}には何も該当しません。ルールは最上位から数えます。</translation>
    </message>
    <message>
        <source>{rule} … is an ignore rule with too many wildcards.</source>
        <translation>{rule} … はワイルドカードが多すぎる無視ルールです。</translation>
    </message>
    <message>
        <source>{sign} ({code})</source>
        <translation>{sign}（{code}）</translation>
    </message>
    <message>
        <source>{single} has no asset pack ID, and {several} has no such pack.</source>
        <translation>{single}にはアセットパックIDがなく、{several}にはそのようなパックがありません。</translation>
    </message>
    <message>
        <source>{single} is the pack {pack}, and {several} has no such pack.</source>
        <translation>{single}はパック{pack}で、{several}にはそのようなパックがありません。</translation>
    </message>
    <message>
        <source>{size}</source>
        <translation>{size}</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} in {build}</source>
        <translation>パックでは{size}バイト、{build}では{other}バイト</translation>
    </message>
    <message>
        <source>{size} bytes in the pack, {other} on disk</source>
        <translation>パックでは{size}バイト、ディスク上では{other}バイト</translation>
    </message>
    <message>
        <source>{size} bytes would unpack to {unpacked}, which looks like a trap</source>
        <translation>{size}バイトが{unpacked}に展開されます。不正なファイルと思われます</translation>
    </message>
    <message>
        <source>{size} less before first use</source>
        <translation>初回使用前が{size}減</translation>
    </message>
    <message>
        <source>{size} less later</source>
        <translation>後での取得が{size}減</translation>
    </message>
    <message>
        <source>{size} less on demand</source>
        <translation>オンデマンドが{size}減</translation>
    </message>
    <message>
        <source>{size} more before first use</source>
        <translation>初回使用前が{size}増</translation>
    </message>
    <message>
        <source>{size} more later</source>
        <translation>後での取得が{size}増</translation>
    </message>
    <message>
        <source>{size} more on demand</source>
        <translation>オンデマンドが{size}増</translation>
    </message>
    <message>
        <source>{tag} and {other} mean the same people, who get only one of the packs.</source>
        <translation>{tag}と{other}の対象は同じ人で、その人たちは片方のパックだけを受け取ります。</translation>
    </message>
    <message>
        <source>{tag} is an old code, so {new} is used.</source>
        <translation>{tag}は古いコードのため、{new}を使います。</translation>
    </message>
    <message>
        <source>{target} is being built by {who}.</source>
        <translation>{target}は{who}がビルドしています。</translation>
    </message>
    <message>
        <source>{text} has no value.</source>
        <translation>{text}に値がありません。</translation>
    </message>
    <message>
        <source>{text} is no language tag.</source>
        <translation>{text}は言語タグではありません。</translation>
    </message>
    <message>
        <source>{text} is no language tag. Write {tag}.</source>
        <translation>{text}は言語タグではありません。{tag}と書いてください。</translation>
    </message>
    <message>
        <source>{text} is no number.</source>
        <translation>{text}は数値ではありません。</translation>
    </message>
    <message>
        <source>{text} is not a language tag</source>
        <translation>{text}は言語タグではありません</translation>
    </message>
    <message>
        <source>{text} is too large for a number.</source>
        <translation>{text}は数値として大きすぎます。</translation>
    </message>
    <message>
        <source>{text} names another file, which is not read.</source>
        <translation>{text}は別のファイルを指定していますが、そのファイルは読み込まれません。</translation>
    </message>
    <message>
        <source>{title} cannot be a file name, so it cannot be a project&apos;s name.</source>
        <translation>{title}はファイル名にできないため、プロジェクト名にもできません。</translation>
    </message>
    <message>
        <source>{where} has to be at least {least}</source>
        <translation>{where}は{least}以上にする必要があります</translation>
    </message>
    <message>
        <source>{where} has to be at most {most}</source>
        <translation>{where}は{most}以下にする必要があります</translation>
    </message>
    <message>
        <source>{where} has to be {expected}</source>
        <translation>{where}は{expected}にする必要があります</translation>
    </message>
    <message>
        <source>{where} is empty</source>
        <translation>{where}が空です</translation>
    </message>
    <message>
        <source>{where} is missing</source>
        <translation>{where}がありません</translation>
    </message>
    <message>
        <source>{where} is not of the right kind</source>
        <translation>{where}の種類が正しくありません</translation>
    </message>
    <message>
        <source>{where} makes no sense ({reason})</source>
        <translation>{where}の意味が通りません（{reason}）</translation>
    </message>
    <message>
        <source>{who} falls back to the primary language, {after}, and got {before} before.</source>
        <translation>{who}は、{before}から主要言語の{after}に変わります。</translation>
    </message>
    <message>
        <source>{who} gets no packs with a language any more, and got those in {before} before.</source>
        <translation>{who}は、{before}のパックから、言語のあるパックなしに変わります。</translation>
    </message>
    <message>
        <source>{who} gets packs in {after}, and got none with a language before.</source>
        <translation>{who}は、言語のあるパックなしから、{after}のパックに変わります。</translation>
    </message>
    <message>
        <source>{who} gets {after} instead of {before}.</source>
        <translation>{who}は、{before}の代わりに{after}を受け取ります。</translation>
    </message>
    <message>
        <source>{who} leaves the primary language, {before}, and gets {after}.</source>
        <translation>{who}は、主要言語の{before}から{after}に変わります。</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
